"""connectrpc's conformance suite for gRPC: clients and servers, over both transports."""
