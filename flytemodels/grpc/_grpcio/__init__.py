"""The transport over grpcio, which is an extra: `flytemodels[grpcio]`."""
