"""Starting a worker process: with which Python, which variables, how many threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Optional, Union

from ..core.errors import EngineError
from .device import default_threads
from .environment.interpreter import find_interpreter
from .environment.variables import worker_environment
from .options import EngineOptions
from .process import WorkerProcess


@dataclass
class Launcher:
    """Starts workers of one kind; used by one thread. For its values see :class:`hsi_plugin.engine.client.WorkerEngine`."""

    python: Union[str, Callable[[], str], None]
    module: str
    threads: Optional[int]
    _found: str = field(default='', init=False)

    def find(self, options: EngineOptions, anew: bool) -> None:
        """Find the interpreter, which is kept until a start fails.

        Raises:
            EngineError: There is none.
        """
        if anew or not self._found:
            if self.python is None:
                self._found = find_interpreter(root=options.environments)
            else:
                self._found = self.python if isinstance(self.python, str) else self.python()

    def start(self, options: EngineOptions, threads: Optional[int], on_change: Callable[[], None]) -> WorkerProcess:
        """Start a process on the interpreter that was found.

        Args:
            options: What the user has settled.
            threads: What the first job asks for.
            on_change: See :class:`WorkerProcess`.

        Raises:
            EngineError: The operating system does not start it.
        """
        wanted = threads or self.threads or options.threads or default_threads()
        environment = {**worker_environment(wanted), **options.variables()}
        try:
            return WorkerProcess([self._found, '-m', self.module], environment, wanted, on_change)
        except EngineError:
            self.forget()
            raise

    def forget(self) -> None:
        """The interpreter did not work: look for one anew next time."""
        self._found = ''
