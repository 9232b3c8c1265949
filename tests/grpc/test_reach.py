"""What reaches into grpclib, h2 and hpack: a release that changes it has to be looked at before it is allowed.

Each test names what is used, by whom, and in which version it was read. When one fails, read the code that uses it
beside the new release, mend it, and change the version here.
"""

from __future__ import annotations

import asyncio
import inspect
from importlib.metadata import version
from typing import Any

import grpclib.client
import grpclib.events
import grpclib.protocol
import grpclib.server
import grpclib.utils
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated
from h2.exceptions import InvalidBodyLengthError
from h2.settings import SettingCodes, Settings
from h2.stream import StreamInputs
from hyperframe.frame import DataFrame, GoAwayFrame

READ = {"grpclib": "0.4", "h2": "4", "hpack": "4", "hyperframe": "6"}
"""Where the releases are from that were read: grpclib 0.4.9, h2 4.4.1, hpack 4.2.0, hyperframe 6.1.0."""


def test_the_releases_are_those_that_were_read() -> None:
    assert {name: version(name)[: len(number)] for name, number in READ.items()} == READ


def pair() -> tuple[H2Connection, H2Connection]:
    """Make a client and a server that have greeted each other."""
    client, server = (
        H2Connection(H2Configuration(client_side=side, header_encoding=None, validate_outbound_headers=False))
        for side in (True, False)
    )
    client.initiate_connection()
    server.initiate_connection()
    for _ in range(2):
        server.receive_data(client.data_to_send())
        client.receive_data(server.data_to_send())
    return client, server


HEADERS = [(b":method", b"POST"), (b":path", b"/"), (b":scheme", b"http"), (b":authority", b"x")]


def test_frames_are_dispatched_by_a_table() -> None:
    # H2.__init__ puts a function of its own there; H2._receive_frame stands before all of them.
    client, server = pair()
    assert list(inspect.signature(H2Connection._receive_frame).parameters) == ["self", "frame"]
    seen: list[Any] = []
    server._frame_dispatch_table[GoAwayFrame] = lambda frame: (seen.append(frame), ([], []))[1]
    client.close_connection(ErrorCodes.CANCEL, b"debug", 7)
    assert server.receive_data(client.data_to_send()) == []
    (frame,) = seen
    assert (frame.error_code, frame.additional_data, frame.last_stream_id) == (8, b"debug", 7)
    assert {"error_code", "last_stream_id", "additional_data"} <= vars(ConnectionTerminated()).keys()


def test_frames_are_received_as_h2_receives_them() -> None:
    # H2._receive_frame takes the place of h2's; what it does about streams that are closed is what h2 does.
    source = inspect.getsource(H2Connection._receive_frame)
    assert "repr(frame)" in source, "h2 no longer makes a text of each frame: use its own"
    for used in ("StreamClosedError", "_stream_is_closed_by_reset", "StreamIDTooLowError", "_stream_is_closed_by_end"):
        assert used in source
    assert source.count("except ") == 2


def test_headers_that_are_too_large_are_bounded_by_the_decoder() -> None:
    _, server = pair()
    assert server.decoder.max_header_list_size == 65536  # H2 sets it to 1 MiB


def test_settings_are_queues_of_values() -> None:
    # H2.begin puts the limit of streams there by itself, because a client may not have seen it.
    settings = Settings(client=False, initial_values={SettingCodes.MAX_CONCURRENT_STREAMS: 5})
    assert list(settings._settings[SettingCodes.MAX_CONCURRENT_STREAMS]) == [5]


def test_streams_are_counted_by_properties() -> None:
    # H2 counts in its own way: h2 looks at all streams whenever one is opened.
    source = inspect.getsource(H2Connection)
    assert source.count("self.open_inbound_streams") == 1
    assert source.count("self.open_outbound_streams") == 1
    client, server = pair()
    client.send_headers(1, HEADERS, end_stream=True)
    server.receive_data(client.data_to_send())
    server.send_headers(1, [(b":status", b"200")], end_stream=True)
    stream = server.streams[1]
    assert stream.closed
    server._closed_streams[1] = stream.closed_by  # what H2.forget does


def test_data_may_be_written_past_h2() -> None:
    # Connection.send_data and send_constant_headers change h2's counters and states as h2 does.
    client, server = pair()
    client.send_headers(1, HEADERS)
    server.receive_data(client.data_to_send())
    before = (server.outbound_flow_control_window, server.streams[1].outbound_flow_control_window)
    server.send_headers(1, [(b":status", b"200")])
    server.send_data(1, b"x" * 100)
    after = (server.outbound_flow_control_window, server.streams[1].outbound_flow_control_window)
    assert [old - new for old, new in zip(before, after, strict=True)] == [100, 100]
    machine = server.streams[1].state_machine
    machine.process_input(StreamInputs.SEND_DATA)
    machine.process_input(StreamInputs.SEND_HEADERS)
    machine.process_input(StreamInputs.SEND_END_STREAM)
    client.end_stream(1)
    server.receive_data(client.data_to_send())
    assert server.streams[1].closed


def test_a_frame_that_is_too_large_can_be_seen_while_it_comes_in() -> None:
    _, server = pair()
    server.receive_data(b"\xff\xff\xff\x00")
    assert bytes(server.incoming_buffer._data[:3]) == b"\xff\xff\xff"  # what H2.check_frame_size looks at


def test_a_wrong_content_length_is_an_error_of_its_own() -> None:
    client, server = pair()
    client.send_headers(1, [*HEADERS, (b"content-length", b"3")])
    server.receive_data(client.data_to_send())
    try:
        server._receive_frame(DataFrame(1, data=b"abcdef"))
    except InvalidBodyLengthError:
        return
    raise AssertionError("it was not noticed")


def test_grpclibs_server_wants_what_foreign_streams_have() -> None:
    # foreign.py calls request_handler with a stream of its own.
    expected = ["mapping", "_stream", "headers", "codec", "status_details_codec", "dispatch", "release_stream"]
    assert list(inspect.signature(grpclib.server.request_handler).parameters) == expected
    assert grpclib.events._DispatchServerEvents() is not None
    source = inspect.getsource(grpclib.server)
    used = {"send_headers", "reset_nowait", "reset", "closable", "_transport", "connection", "wrapper"}
    assert {name for name in used if f"stream.{name}" in source} == used


def test_grpclibs_streams_have_what_services_on_its_server_use() -> None:
    # serving.py and message_reader.py.
    for name in ("_send_initial_metadata_done", "_send_message_done"):
        assert getattr(grpclib.server.Stream, name) is False
    assert {"metadata", "status", "status_message", "status_details"} <= set(
        inspect.signature(grpclib.server.Stream.send_trailing_metadata).parameters
    )

    async def scenario() -> None:
        buffer = grpclib.protocol.Buffer(lambda size: None)
        assert buffer._eof is False
        buffer.add(b"ab", 2)
        buffer.eof()
        assert await buffer.read(2) == b"ab"

    asyncio.run(scenario())


def test_grpclibs_client_has_what_calls_over_its_channel_use() -> None:
    # client_stream.py and wrapper.py.
    for name in ("_send_request_done", "_recv_initial_metadata_done", "_recv_trailing_metadata_done", "_end_done"):
        assert getattr(grpclib.client.Stream, name) is False
    for name in ("_maybe_finish", "_process_grpc_status", "_raise_for_grpc_status"):
        assert callable(getattr(grpclib.client.Stream, name))
    wrapper = grpclib.utils.DeadlineWrapper()
    assert wrapper._error is None
    assert wrapper._tasks == set()
