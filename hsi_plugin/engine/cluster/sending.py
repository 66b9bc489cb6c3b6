"""The owner's side of `model_files`: which model a job needs, and sending it to a worker that has asked."""

from __future__ import annotations

import logging
import os
import threading
import uuid
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Dict, Optional, Tuple

from distributed import Client

from ...core.digest import file_sha256
from ..job import ClassifyJob, Job, Json
from . import model_files

_PIECE = 8 * 2**20
_log = logging.getLogger('hsi_plugin.engine')


class ModelSender:
    """Sends models on a thread of its own, so that nothing else waits for them.

    Args:
        client: Dask's client.

    Attributes:
        sent: How many times each model was sent, by its hash.
    """

    def __init__(self, client: Client) -> None:
        self.sent: Dict[str, int] = {}
        self._client = client
        self._paths: Dict[str, Path] = {}
        self._hashes: Dict[Tuple[str, int, int], str] = {}
        self._wanted: SimpleQueue[Optional[Tuple[str, str]]] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name='hsi-cluster-models', daemon=True)
        self._thread.start()

    def describe(self, job: Job) -> Optional[Json]:
        """Name and hash of the model that a job applies; None where it applies none, or none that can be read (the job will say so)."""
        if not (isinstance(job, ClassifyJob) and job.model):
            return None
        path = Path(job.model)
        try:
            found = path.stat()
            key = (os.path.abspath(path), found.st_size, found.st_mtime_ns)
            if key not in self._hashes:
                self._hashes[key] = file_sha256(path)
        except OSError:
            return None
        sha256 = self._hashes[key]
        self._paths[sha256] = path
        return {'path': job.model, 'sha256': sha256}

    def want(self, worker: str, sha256: str) -> None:
        """Send a model to a worker, soon."""
        self._wanted.put((worker, sha256))

    def close(self) -> None:
        """End the thread, after what it is sending."""
        self._wanted.put(None)
        self._thread.join()

    def _serve(self) -> None:
        while True:
            wanted = self._wanted.get()
            if wanted is None:
                return
            self._send(*wanted)

    def _send(self, worker: str, sha256: str) -> None:
        path = self._paths.get(sha256)
        if path is None:  # of a job that has long ended
            return
        try:
            with open(path, 'rb') as file:
                total, sender, start = os.fstat(file.fileno()).st_size, uuid.uuid4().hex, 0
                while True:  # an empty file is one piece, too: the worker then tells what it makes of it
                    piece = file.read(_PIECE)
                    going_on = self._tell(worker, model_files.take_piece, sha256, sender, start, total, piece)
                    start += len(piece)
                    if not going_on or not piece:
                        break
        except OSError as error:
            reason = f'The model file {path} cannot be read any more ({error.strerror or error}).'
            self._tell(worker, model_files.refuse, sha256, reason, 'Put it back, and start the job again.')
            return
        if start >= total:
            _log.info('The model %s… went to %s.', sha256[:12], worker)
        self.sent[sha256] = self.sent.get(sha256, 0) + 1

    def _tell(self, worker: str, function: Any, *arguments: Any) -> bool:
        """Call a function on a worker's event loop; False where it says so, fails, or the worker is gone."""
        answers = self._client.run(function, *arguments, workers=[worker], on_error='return')
        answer = answers.get(worker)
        if isinstance(answer, BaseException):
            _log.warning('The worker %s did not take a model: %s', worker, answer)
        return answer is True
