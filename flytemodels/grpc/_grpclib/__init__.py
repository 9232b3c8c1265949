"""The transport over grpclib and h2. What reaches into either of them is in this folder."""
