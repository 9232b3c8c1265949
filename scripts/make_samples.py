"""Makes the files in tests/data: has flytekit serialize the sample project, and run some of its tasks.

Nothing here builds a message by hand. The specs come out of `pyflyte package`; what a task leaves behind (outputs.pb,
futures.pb, error.pb) is written by `pyflyte-execute`, started with the arguments and the environment which the task's
own container spec asks for, as Flyte starts it in a pod.

The bytes are flytekit's own and not in a canonical order, so a second run gives files that say the same but may differ.
Only error.pb is touched afterwards: its traceback names paths of this machine, which become those of a container.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from datetime import datetime, timedelta, timezone
from importlib.metadata import version
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "tests" / "data"
FLYTEKIT_VERSION = "1.16.31"

# sample in tests/data: (the entity's name in the sample project, pyflyte's number for its kind)
SPECS = {
    "python_task.pb": ("sample_project.tasks.train", 1),
    "small_task.pb": ("sample_project.tasks.evaluate", 1),
    "dynamic_task.pb": ("sample_project.tasks.sweep", 1),
    "container_task.pb": ("sample_project.count_lines", 1),
    "sql_task.pb": ("sample_project.top_customers", 1),
    "pod_task.pb": ("sample_project.other_tasks.in_pod", 1),
    "map_task.pb": ("sample_project.workflows.map_accuracy_of_*", 1),
    "small_workflow.pb": ("sample_project.workflows.score_shards", 2),
    "workflow.pb": ("sample_project.workflows.nightly", 2),
    "large_workflow.pb": ("sample_project.workflows.weekly", 2),
    "default_launch_plan.pb": ("sample_project.workflows.nightly", 3),
    "launch_plan.pb": ("sample_project.nightly_emea", 3),
}
MESSAGES = {1: "flyteidl.admin.TaskSpec", 2: "flyteidl.admin.WorkflowSpec", 3: "flyteidl.admin.LaunchPlan"}


def load(module: str) -> Any:  # a module of a package without usable type information
    """Import a module of flytekit, flyteidl or the sample project."""
    return importlib.import_module(module)


def train_inputs() -> tuple[dict[str, object], dict[str, type[Any]]]:
    """A value for each input of the task `train`, and the inputs' types."""
    types = load("sample_project.types")
    file, directory = load("flytekit.types.file").FlyteFile, load("flytekit.types.directory").FlyteDirectory
    table = load("flytekit.types.structured").StructuredDataset
    values: dict[str, object] = {
        "name": "Größe 7, 東京",
        "epochs": 4,
        "rate": 0.125,
        "shuffle": True,
        "started": datetime(2026, 2, 28, 23, 59, 59, 123456, tzinfo=timezone.utc),
        "budget": timedelta(hours=5, milliseconds=250),
        "data": file("s3://example-data/orders/2026-02-28.csv"),
        "shards": directory("s3://example-data/orders/shards"),
        "table": table(uri="s3://example-data/orders/table", file_format="parquet"),
        "tags": ["nightly", "emea", ""],
        "weights": {"nightly": 0.75, "emea": -1.5e-9},
        "grid": [[1, 2, 3], [], [-4]],
        "parameters": types.Hyperparameters(layers=[128, 64]),
        "scheduler": types.Scheduler.COSINE,
        "extra": {"nested": {"list": [1, None, "two"]}, "flag": False},
        "note": None,
        "seed": "42",
    }
    return values, load("sample_project.tasks").train.python_interface.inputs


def write_inputs(path: Path, values: dict[str, object], types: dict[str, type[Any]]) -> None:
    """Write an inputs.pb as flytekit does."""
    context = load("flytekit.core.context_manager").FlyteContextManager.current_context()
    literals = load("flytekit.core.type_engine").TypeEngine.dict_to_literal_map(context, values, types)
    load("flytekit.core.utils").write_proto_to_file(literals.to_flyte_idl(), str(path))


def package(folder: Path) -> dict[str, bytes]:
    """Have pyflyte package the sample project, and return the files of the package by name."""
    archive = folder / "package.tgz"
    options = ["--image", "ghcr.io/example/project:v1", "--output", str(archive), "--force"]
    run(["pyflyte", "--pkgs", "sample_project", "package", *options], {})
    with tarfile.open(archive) as tar:
        return {member.name: read_member(tar, member) for member in tar.getmembers() if member.name.endswith(".pb")}


def read_member(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    """Return the bytes of one file of an archive."""
    stream = tar.extractfile(member)
    if stream is None:
        raise ValueError(f"expected a file in the package, got {member.name!r}")
    return stream.read()


def find_spec(files: dict[str, bytes], name: str, kind: int) -> bytes:
    """Return the packaged file of an entity; pyflyte names it NN_name_kind.pb, a map task's name has a hash in it."""
    suffix = f"_{kind}.pb"
    found = [data for file, data in files.items() if Path(file[3:]).match(name + suffix)]
    if len(found) != 1:
        raise ValueError(f"expected one entity {name!r} of kind {kind} in the package, found {len(found)}: {[*files]}")
    return found[0]


def execute(spec: bytes, inputs: Path, outputs: Path) -> None:
    """Run a Python task as its pod would: with the arguments and the environment of its container."""
    container = load("flyteidl.admin.task_pb2").TaskSpec.FromString(spec).template.container
    values = {
        "{{.input}}": str(inputs),
        "{{.outputPrefix}}": str(outputs),
        "{{.rawOutputDataPrefix}}": str(outputs / "raw"),
        "{{.checkpointOutputPrefix}}": str(outputs / "checkpoints"),
        "{{.prevCheckpointPrefix}}": '""',
    }
    environment = {pair.key: pair.value for pair in container.env}
    arguments: list[str] = [*container.args]
    run([values.get(argument, argument) for argument in arguments], environment)


def run(command: list[str], environment: dict[str, str]) -> None:
    """Run one of flytekit's commands from the folder that holds the sample project."""
    binary = str(Path(sys.executable).with_name(command[0]))
    ours = {"PATH": os.environ["PATH"], "PYTHONPATH": str(SCRIPTS), "PYTHONDONTWRITEBYTECODE": "1", "HOME": os.devnull}
    finished = subprocess.run(
        [binary, *command[1:]], cwd=SCRIPTS, env=ours | environment, capture_output=True, text=True
    )
    if finished.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} failed:\n{finished.stdout}{finished.stderr}")


def without_local_paths(data: bytes) -> bytes:
    """Replace the machine's folders in an ErrorDocument's traceback with those of Flyte's usual container image."""
    document = load("flyteidl.core.errors_pb2").ErrorDocument.FromString(data)
    message = document.error.message
    message = message.replace(sysconfig.get_path("purelib"), "/usr/local/lib/python3/site-packages")
    document.error.message = message.replace(str(SCRIPTS), "/app")
    written: bytes = document.SerializeToString()
    return written


def make_samples(folder: Path) -> dict[str, tuple[bytes, str]]:
    """Make all samples, with a temporary folder to work in, and return their bytes and messages by name."""
    files = package(folder)
    samples = {sample: (find_spec(files, name, kind), MESSAGES[kind]) for sample, (name, kind) in SPECS.items()}

    report = load("flyteidl.admin.task_pb2").TaskSpec.FromString(find_spec(files, "sample_project.tasks.report", 1))
    template = load("flytekit.models.task").TaskTemplate.from_flyte_idl(report.template)
    samples["task_template.pb"] = (template.to_flyte_idl().SerializeToString(), "flyteidl.core.TaskTemplate")

    inputs, outputs = folder / "inputs.pb", folder / "outputs"
    write_inputs(inputs, *train_inputs())
    samples["inputs.pb"] = (inputs.read_bytes(), "flyteidl.core.LiteralMap")
    execute(samples["python_task.pb"][0], inputs, outputs)
    samples["outputs.pb"] = ((outputs / "outputs.pb").read_bytes(), "flyteidl.core.LiteralMap")

    write_inputs(inputs, {"rates": [0.1, 0.2, 0.3]}, {"rates": list[float]})
    execute(samples["dynamic_task.pb"][0], inputs, outputs)
    samples["futures.pb"] = ((outputs / "futures.pb").read_bytes(), "flyteidl.core.DynamicJobSpec")

    write_inputs(inputs, {"attempt": 3}, {"attempt": int})
    execute(find_spec(files, "sample_project.tasks.fail", 1), inputs, outputs)
    samples["error.pb"] = (without_local_paths((outputs / "error.pb").read_bytes()), "flyteidl.core.ErrorDocument")
    return samples


def main() -> None:
    """Make the samples and write them into tests/data, with an index of their message types."""
    found = version("flytekit")
    if found != FLYTEKIT_VERSION:
        sys.exit(f"expected flytekit {FLYTEKIT_VERSION}, which tests/data/README.md names; found {found}")
    sys.path.insert(0, str(SCRIPTS))
    with tempfile.TemporaryDirectory() as folder:
        samples = make_samples(Path(folder))
    for name, (data, _) in samples.items():
        (DATA / name).write_bytes(data)
        print(f"{name:24} {len(data):6} bytes")
    index = {name: message for name, (_, message) in sorted(samples.items())}
    (DATA / "index.json").write_text(json.dumps(index, indent=2) + "\n")


if __name__ == "__main__":
    main()
