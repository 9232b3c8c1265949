"""Run connectrpc's conformance suite for gRPC: `python -m tests.grpc_conformance`.

Needs Go, which builds the suite's runner from its module.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.grpc_conformance.protos import MODULE, VERSION, compile_protos

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BIN = ROOT / ".cache" / "grpc-conformance" / VERSION


def main() -> int:
    """Run the suite for each side over each transport.

    Returns:
        The exit status: 0 where all went as it should.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.grpc_conformance", description=__doc__)
    parser.add_argument("--side", choices=["client", "server"], action="append")
    parser.add_argument("--transport", choices=["ours", "grpcio"], action="append")
    parser.add_argument("more", nargs="*", help="arguments for the runner, after --")
    options = parser.parse_args()
    if shutil.which("go") is None:
        print("Go is missing: it builds the runner of the suite", file=sys.stderr)
        return 2
    runner = BIN / "connectconformance"
    if not runner.exists():
        command = ["go", "install", f"{MODULE}/cmd/connectconformance@{VERSION}"]
        subprocess.run(command, check=True, env={**os.environ, "GOBIN": str(BIN)})
    compile_protos()
    statuses = [
        _run(runner, side, transport, options.more)
        for transport in options.transport or ["ours", "grpcio"]
        for side in options.side or ["client", "server"]
    ]
    return max(statuses)


def _run(runner: Path, side: str, transport: str, more: list[str]) -> int:
    print(f"{side} over {'grpclib' if transport == 'ours' else transport}", flush=True)
    command = [str(runner), "--mode", side, "--conf", str(HERE / "config.yaml"), "--max-servers", "2"]
    for kind in ("skip", "known-failing", "known-flaky"):
        known = HERE / f"{transport}-{side}-{kind}.txt"
        if known.exists():
            command += [f"--{kind}", f"@{known}"]
    command += [*more, "--", sys.executable, "-m", f"tests.grpc_conformance.{side}", transport]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
