"""Files of foundation models on the user's disk: whole or absent, whatever the network, the disk or the user does meanwhile."""

from __future__ import annotations

import hashlib
import http.server
import json
import os
import socket
import sys
import threading
import time
from dataclasses import replace

import pytest

from hsi_plugin.core.backbones import WeightFile, models_folder
from hsi_plugin.core.errors import InstallError, JobCancelled, ModelError, OutputError, ParameterError
from hsi_plugin.models import store
from hsi_plugin.models.download import ATTEMPTS, download
from tests.models import tiny

CONTENT = bytes(range(256)) * 4096  # a mebibyte


class Server:
    """Serves one file, as well or badly as a test wants.

    Attributes:
        content: What it serves.
        etag: Its tag; empty for none.
        ranges: Whether it goes on in the middle.
        cut: After how many bytes each of the next connections breaks.
        status: What it answers instead, where not 0.
        silent: Whether it says nothing any more after the first 1000 bytes.
        redirect: Where it sends everybody.
        asked: The headers of all requests.
    """

    def __init__(self):
        self.content, self.etag, self.ranges, self.cut, self.status, self.silent, self.redirect = CONTENT, '"one"', True, [], 0, False, ''
        self.asked = []
        self.ended = threading.Event()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                outer.serve(self)

            def log_message(self, *arguments):
                pass

        self.http = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, args=(0.02,), daemon=True).start()
        self.url = f'http://127.0.0.1:{self.http.server_port}/tiny.pth'

    def serve(self, handler):
        self.asked.append(dict(handler.headers))
        if self.redirect or self.status:
            handler.send_response(302 if self.redirect else self.status)
            handler.send_header('Location', self.redirect)
            handler.send_header('Content-Length', '0')
            handler.end_headers()
            return
        begin = self.begin(handler.headers)
        if begin >= len(self.content) > 0 and begin:
            handler.send_response(416)
            handler.send_header('Content-Range', f'bytes */{len(self.content)}')
            handler.send_header('Content-Length', '0')
            handler.end_headers()
            return
        handler.send_response(206 if begin else 200)
        handler.send_header('Content-Length', str(len(self.content) - begin))
        if begin:
            handler.send_header('Content-Range', f'bytes {begin}-{len(self.content) - 1}/{len(self.content)}')
        if self.etag:
            handler.send_header('ETag', self.etag)
        handler.end_headers()
        end = begin + self.cut.pop(0) if self.cut else len(self.content)
        if self.silent:
            handler.wfile.write(self.content[begin : begin + 1000])
            handler.wfile.flush()
            self.ended.wait(20)
            return
        handler.wfile.write(self.content[begin:end])
        handler.close_connection = True

    def begin(self, headers):
        changed = 'If-Range' in headers and headers['If-Range'] != self.etag
        given = headers.get('Range', '')
        return 0 if not given or not self.ranges or changed else int(given[len('bytes=') : -1])

    @property
    def ranges_asked(self):
        return [headers.get('Range') for headers in self.asked]


@pytest.fixture
def server(monkeypatch):
    for name in list(os.environ):
        if name.upper().endswith('_PROXY'):
            monkeypatch.delenv(name)
    made = Server()
    yield made
    made.ended.set()
    made.http.shutdown()
    made.http.server_close()


def file_of(server, **changed):
    given = {'name': 'tiny.pth', 'url': server.url, 'sha256': hashlib.sha256(server.content).hexdigest(), 'page': 'https://example.org/tiny'}
    return WeightFile(**{**given, **changed})


def get(file, folder, check=lambda: None, **options):
    return download(file, folder, check, **{'schemes': ('http',), 'pause': 0.0, **options})


def names(folder):
    return sorted(path.name for path in folder.rglob('*') if path.is_file())


def test_a_download_is_whole_and_tells_how_far_it_is(server, tmp_path):
    told = []
    found = get(file_of(server, bytes=len(CONTENT)), tmp_path, progress=told.append)
    assert found.read_bytes() == CONTENT
    assert names(tmp_path) == ['tiny.pth']
    assert told == sorted(told)
    assert told[0] == 0
    assert told[-1] == len(CONTENT)
    assert server.asked[0]['Accept-Encoding'] == 'identity'


def test_a_connection_that_breaks_is_taken_up_where_it_broke(server, tmp_path):
    server.cut = [300_000, 200_000]
    said = []
    assert get(file_of(server), tmp_path, log=said.append).read_bytes() == CONTENT
    assert server.ranges_asked == [None, 'bytes=300000-', 'bytes=500000-']
    assert server.asked[1]['If-Range'] == '"one"'
    assert len(said) == 2
    assert 'are lacking' in said[0]


def test_one_that_keeps_breaking_is_told_and_goes_on_the_next_time(server, tmp_path):
    server.cut = [100_000] + [0] * ATTEMPTS
    with pytest.raises(InstallError, match=r'broke after 0\.1 MB of tiny\.pth') as caught:
        get(file_of(server), tmp_path)
    assert 'goes on from there' in caught.value.remedy
    assert names(tmp_path) == ['tiny.pth.part', 'tiny.pth.part.json']
    assert (tmp_path / 'tiny.pth.part').read_bytes() == CONTENT[:100_000]
    note = json.loads((tmp_path / 'tiny.pth.part.json').read_text())
    assert (note['bytes'], note['etag']) == (len(CONTENT), '"one"')
    server.asked.clear()
    assert get(file_of(server), tmp_path).read_bytes() == CONTENT
    assert server.ranges_asked == ['bytes=100000-']


@pytest.mark.parametrize('case', ['another file by now', 'knows no ranges', 'another file is wanted'])
def test_what_is_no_part_of_the_file_is_fetched_anew(server, tmp_path, case):
    (tmp_path / 'tiny.pth.part').write_bytes(b'x' * 5000)
    note = {'url': server.url, 'sha256': file_of(server).sha256, 'bytes': len(CONTENT), 'etag': '"one"'}
    if case == 'another file by now':
        server.etag = '"two"'
    elif case == 'knows no ranges':
        server.ranges = False
    else:
        note['sha256'] = '00'
    (tmp_path / 'tiny.pth.part.json').write_text(json.dumps(note))
    assert get(file_of(server), tmp_path).read_bytes() == CONTENT
    assert server.ranges_asked == ([None] if case == 'another file is wanted' else ['bytes=5000-'])


def test_a_part_that_is_whole_needs_no_network(server, tmp_path):
    (tmp_path / 'tiny.pth.part').write_bytes(CONTENT)
    note = {'url': server.url, 'sha256': file_of(server).sha256, 'bytes': len(CONTENT), 'etag': ''}
    (tmp_path / 'tiny.pth.part.json').write_text(json.dumps(note))
    assert get(file_of(server), tmp_path).read_bytes() == CONTENT
    assert server.asked == []
    (tmp_path / 'tiny.pth').rename(tmp_path / 'tiny.pth.part')
    (tmp_path / 'tiny.pth.part.json').write_text(json.dumps({**note, 'bytes': 0}))  # not told how large: asked, and there is no more
    assert get(file_of(server), tmp_path).read_bytes() == CONTENT
    assert server.ranges_asked == [f'bytes={len(CONTENT)}-']


def test_a_wrong_hash_leaves_nothing(server, tmp_path):
    with pytest.raises(ModelError, match='not the file that was expected') as caught:
        get(file_of(server, sha256='0' * 64), tmp_path)
    assert hashlib.sha256(CONTENT).hexdigest() in caught.value.what
    assert names(tmp_path) == []


def test_a_file_of_another_size_is_not_fetched(server, tmp_path):
    with pytest.raises(ModelError, match=r'offers 1\.0 MB as tiny\.pth, and 0\.0 MB were expected'):
        get(file_of(server, bytes=100), tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize(('status', 'words'), [(404, 'not have the file any more'), (403, 'not give the file'), (418, 'HTTP 418')])
def test_a_refusal_is_told_at_once(server, tmp_path, status, words):
    server.status = status
    with pytest.raises(InstallError, match=words) as caught:
        get(file_of(server), tmp_path)
    assert 'add' in caught.value.remedy
    assert len(server.asked) == 1


def test_a_server_in_trouble_is_asked_again(server, tmp_path):
    server.status = 503
    with pytest.raises(InstallError, match='HTTP 503'):
        get(file_of(server), tmp_path)
    assert len(server.asked) == ATTEMPTS


def test_no_network(tmp_path, server):
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        port = free.getsockname()[1]
    with pytest.raises(InstallError, match=r'The connection to 127\.0\.0\.1 could not be made \(Connection refused\)') as caught:
        get(file_of(server, url=f'http://127.0.0.1:{port}/'), tmp_path)
    assert 'another machine' in caught.value.remedy
    with pytest.raises(InstallError, match=r'nowhere\.invalid could not be made'):
        get(file_of(server, url='http://nowhere.invalid/a'), tmp_path)


def test_only_https(server, tmp_path):
    for url in (server.url, 'ftp://127.0.0.1/a', f'file://{__file__}', 'a'):
        with pytest.raises(ModelError, match='does not begin with https'):
            download(file_of(server, url=url), tmp_path, lambda: None)
    assert server.asked == []
    for away in ('ftp://127.0.0.1/a', 'https://127.0.0.1/a'):  # `schemes` of this test is http alone
        server.redirect = away
        with pytest.raises(ModelError, match='is not downloaded'):
            get(file_of(server), tmp_path)
    server.redirect = f'file://{__file__}'
    with pytest.raises(InstallError, match='sends elsewhere'):
        get(file_of(server), tmp_path)
    assert names(tmp_path) == []


def test_a_certificate_that_is_not_known(server, tmp_path, monkeypatch):
    import ssl
    import urllib.error
    import urllib.request

    def distrust(opener, request, timeout):
        raise urllib.error.URLError(ssl.SSLCertVerificationError('certificate verify failed: CERTIFICATE_VERIFY_FAILED'))

    monkeypatch.setattr(urllib.request.OpenerDirector, 'open', distrust)
    with pytest.raises(InstallError, match='could not be trusted') as caught:
        get(file_of(server), tmp_path)
    assert 'SSL_CERT_FILE' in caught.value.remedy


def test_without_address_or_hash_the_page_is_named(server, tmp_path):
    for changed, what in (({'url': ''}, 'address'), ({'sha256': ''}, 'hash')):
        with pytest.raises(ModelError, match=f'its {what} is not known') as caught:
            get(file_of(server, **changed), tmp_path)
        assert 'https://example.org/tiny' in caught.value.remedy


def test_a_cancel_is_heard_though_the_server_is_silent(server, tmp_path):
    server.silent = True
    begun = time.monotonic()

    def check():
        if time.monotonic() - begun > 0.3:
            raise JobCancelled

    with pytest.raises(JobCancelled):
        get(file_of(server), tmp_path, check)
    assert time.monotonic() - begun < 15.0  # the server is silent for longer
    assert (tmp_path / 'tiny.pth.part').stat().st_size == 1000
    server.silent = False
    assert get(file_of(server), tmp_path).read_bytes() == CONTENT
    assert server.ranges_asked == [None, 'bytes=1000-']


def test_a_silent_server_counts_as_broken(server, tmp_path):
    server.silent, server.content = True, b'x' * 1500
    said = []
    assert get(file_of(server), tmp_path, silence=0.2, log=said.append).read_bytes() == server.content
    assert said == ['The connection broke (no answer in time); trying again.']
    assert server.ranges_asked == [None, 'bytes=1000-']


@pytest.mark.skipif(sys.platform == 'win32', reason='mounts')
def test_a_disk_that_fills_up_keeps_what_arrived(server, small_disk, monkeypatch):
    disk = small_disk(600)
    monkeypatch.setattr('hsi_plugin.models.download.check_room', lambda need: None)  # past the look beforehand
    with pytest.raises(OutputError, match='is full') as caught:
        get(file_of(server), disk)
    assert 'Make room' in caught.value.remedy
    assert names(disk) == ['tiny.pth.part', 'tiny.pth.part.json']
    arrived = (disk / 'tiny.pth.part').read_bytes()
    assert arrived == CONTENT[: len(arrived)]
    assert len(arrived) > 300_000


def test_a_disk_that_is_too_small_is_said_before(server, small_disk, monkeypatch):
    disk = small_disk(600)
    monkeypatch.setenv('HSI_HOME', str(disk))
    with pytest.raises(OutputError, match='are needed'):
        get(file_of(server), disk / 'models')
    with pytest.raises(OutputError, match=r'600 MB|are needed'):
        store.check_room(600 << 20)


def test_a_copy_tells_the_hash_and_stops_when_asked(tmp_path):
    (tmp_path / 'a').write_bytes(CONTENT * 9)
    told = []
    assert store.copy(tmp_path / 'a', tmp_path / 'b', lambda: None, told.append) == hashlib.sha256(CONTENT * 9).hexdigest()
    assert (tmp_path / 'b').read_bytes() == CONTENT * 9
    assert told[-1] == 9 * len(CONTENT)
    with pytest.raises(JobCancelled):
        store.copy(tmp_path / 'a', tmp_path / 'c', cancelled)
    with pytest.raises(ModelError, match='cannot be read'):
        store.copy(tmp_path / 'absent', tmp_path / 'c', lambda: None)
    with pytest.raises(OutputError):
        store.copy(tmp_path / 'a', tmp_path / 'absent' / 'c', lambda: None)


def cancelled(*given):
    raise JobCancelled


def test_the_work_folder_is_gone_afterwards_and_what_a_kill_left_too():
    left = models_folder() / '.work' / 'tiny' / 'old'
    left.mkdir(parents=True)
    (left / 'half').write_bytes(b'x')
    with store.being_changed('tiny') as work:
        assert not left.exists()
        (work / 'new').write_bytes(b'y')
        with pytest.raises(ModelError, match='by another program'), store.being_changed('tiny'):
            pass
        with store.being_changed('other'):
            pass
        assert (work / 'new').is_file()
        store.place(work / 'new', models_folder() / 'tiny' / 'new')
    with pytest.raises(JobCancelled), store.being_changed('tiny') as work:
        cancelled((work / 'new').write_bytes(b'y'))
    assert [path.name for path in (models_folder() / '.work').rglob('*')] == []
    assert (models_folder() / 'tiny' / 'new').read_bytes() == b'y'


def test_a_full_disk_in_the_block_is_a_sentence(small_disk, monkeypatch):
    disk = small_disk(200)
    monkeypatch.setenv('HSI_HOME', str(disk))
    with pytest.raises(OutputError, match='is full'), store.being_changed('tiny') as work:
        (work / 'new').write_bytes(CONTENT)
    assert names(disk / 'models') == ['tiny']  # the lock's file


def test_a_folder_that_cannot_be_written(monkeypatch, tmp_path):
    (tmp_path / 'file').write_text('no folder')
    monkeypatch.setenv('HSI_HOME', str(tmp_path / 'file'))
    with pytest.raises(OutputError), store.being_changed('tiny'):
        pass


def test_the_card_of_a_users_own_model(tmp_path):
    own = tiny.card('mine', files=())
    text = json.dumps(own.to_json())
    path = tiny.save_plain(tmp_path / 'in.safetensors', card=text)
    assert store.own_card(path) == own
    assert store.own_card(path, 'better').name == 'better'
    with pytest.raises(ParameterError, match='cannot be the name'):
        store.own_card(path, '../elsewhere')
    plain = tiny.save_plain(tmp_path / 'plain.safetensors')
    assert store.own_card(plain) is None
    (tmp_path / 'plain.json').write_text('{"anything": 1}')
    assert store.own_card(plain) is None
    (tmp_path / 'plain.json').write_text(text)
    assert store.own_card(plain) == own
    (tmp_path / 'plain.json').unlink()
    (tmp_path / 'card.json').write_text(text)
    assert store.own_card(plain) == own
    for wrong, words in ((text[:-5], 'no JSON'), ('[]', 'damaged'), (json.dumps(tiny.card().to_json()), 'published weights')):
        with pytest.raises(ModelError, match=words):
            store.own_card(tiny.save_plain(tmp_path / 'wrong.safetensors', card=wrong))
    for name in ('../x', 'a/b', '.hidden', '', 'con', 'x' * 99):
        damaged = tiny.save_plain(tmp_path / 'wrong.safetensors', card=json.dumps({**own.to_json(), 'name': name}))
        with pytest.raises(ModelError, match='is no name'):
            store.own_card(damaged)


def test_a_users_own_model_gets_its_folder_once(monkeypatch, tmp_path):
    tiny.ship(monkeypatch, tmp_path / 'resources', tiny.card())
    own = tiny.card('mine', files=())
    for again in (False, True):
        with store.being_changed('mine') as work:
            tiny.save_plain(work / 'weights.safetensors')
            if again:
                with pytest.raises(ParameterError, match='model mine already'):
                    store.place_own(own, work)
            else:
                store.place_own(own, work)
    assert names(models_folder() / 'mine') == ['card.json', 'weights.safetensors']
    with store.being_changed('tiny') as work, pytest.raises(ParameterError, match='model tiny already'):
        store.place_own(replace(own, name='tiny'), work)


def test_removing(monkeypatch, tmp_path):
    tiny.ship(monkeypatch, tmp_path / 'resources', tiny.card(), tiny.card('shipped', files=()))
    for folder in (models_folder() / 'tiny', store.downloads('tiny')):
        folder.mkdir(parents=True)
        (folder / 'a').write_bytes(b'12345')
    card = replace(tiny.card(), folder=str(tmp_path / 'resources' / 'models'))
    removed, freed = store.remove('tiny', card)
    assert len(removed) == 2
    assert freed == 10
    assert names(models_folder()) == ['tiny']
    with pytest.raises(ParameterError, match='weights are not here'):
        store.remove('tiny', card)
    with pytest.raises(ParameterError, match='ships with the plugin'):
        store.remove('shipped', replace(tiny.card('shipped', files=()), folder=card.folder))
    with pytest.raises(ParameterError, match='cannot be the name'):
        store.remove('../..', None)
