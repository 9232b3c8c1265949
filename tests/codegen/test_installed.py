"""The generator as its users have it: from the wheel, on the command line and as a protoc plugin."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from google.protobuf.compiler.plugin_pb2 import CodeGeneratorRequest

from codegen.errors import CodegenError
from codegen.flyte import PROTOS
from codegen.options import externals_of
from codegen.plugin import answer
from tests.support.protoc import loaded

pytest.importorskip("setuptools")

ROOT = Path(__file__).parents[2]
JOB = """
syntax = "proto3";
package acme.jobs;
import "flyteidl/core/tasks.proto";
import "google/protobuf/duration.proto";
message Job {
  flyteidl.core.TaskTemplate template = 1;
  google.protobuf.Duration patience = 2;
}
service Jobs { rpc Run(Job) returns (Job); }
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel holds, and nothing of the repository."""
    source, wheels = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheels")
    ignored = shutil.ignore_patterns("*.so", "*.pyd", "__pycache__")
    for name in ("codegen", "flytemodels"):
        shutil.copytree(ROOT / name, source / name, ignore=ignored)
    for name in ("setup.py", "pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, source / name)
    subprocess.run(
        [sys.executable, "setup.py", "-q", "bdist_wheel", "--dist-dir", str(wheels)],
        cwd=source,
        env={**os.environ, "FLYTEMODELS_BUILD_NATIVE": "0", "PYTHONWARNINGS": "ignore"},
        check=True,
        capture_output=True,
    )
    folder = tmp_path_factory.mktemp("installed")
    (wheel,) = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(installed: Path, *arguments: str, path: tuple[Path, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run Python where the wheel's package is found first."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (installed, *path))),
        "FLYTEMODELS_ENGINE": "python",
    }
    return subprocess.run(
        [sys.executable, *arguments], env=environment, cwd=installed, capture_output=True, text=True, check=False
    )


@pytest.fixture
def protos(tmp_path: Path) -> Path:
    folder = tmp_path / "protos"
    (folder / "jobs").mkdir(parents=True)
    (folder / "jobs/job.proto").write_text(JOB)
    return folder


def test_the_wheel_generates_what_the_repository_does(installed: Path, protos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    options = ["--protos", str(protos), "--out", str(out), "--package", "acme.models"]
    made = run(installed, "-m", "flytemodels.codegen", *options)
    assert made.returncode == 0, made.stderr
    assert "1 .proto files with 1 messages" in made.stdout
    assert "by `python -m flytemodels.codegen`" in (out / "acme/models/jobs/job.py").read_text()
    checked = run(installed, "-m", "flytemodels.codegen", *options, "--check")
    assert checked.returncode == 0, checked.stderr
    text = """
import sys, datetime
from acme.models.jobs import Job, JobsStub
from flytemodels import TaskTemplate, __file__ as place
job = Job(template=TaskTemplate(type="x"), patience=datetime.timedelta(seconds=1))
assert Job.parse(bytes(job)) == job
print(place)
"""
    used = run(installed, "-c", text, path=(out,))
    assert used.returncode == 0, used.stderr
    assert Path(used.stdout.strip()).parent == installed / "flytemodels"


def test_the_wheel_holds_no_maker_of_flytes_own_modules(installed: Path) -> None:
    names = {path.relative_to(installed).as_posix() for path in (installed / "flytemodels/codegen").rglob("*")}
    assert "flytemodels/codegen/templates/module.py.jinja" in names
    assert not names & {f"flytemodels/codegen/{name}" for name in ("flyte.py", "version.py", "idl", "docs")}
    told = run(installed, "-m", "flytemodels.codegen")
    assert told.returncode == 2
    assert "--protos, --out, --package" in told.stderr


def test_the_proto_files_are_in_the_wheel(installed: Path) -> None:
    # -S: without any other package, so without the extra.
    told = run(installed, "-S", "-m", "flytemodels.codegen", "--print-protos")
    assert told.returncode == 0, told.stderr
    folder = Path(told.stdout.strip())
    shipped = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.proto")}
    assert shipped == {path.relative_to(PROTOS).as_posix(): path.read_bytes() for path in PROTOS.rglob("*.proto")}
    decoded = subprocess.run(
        [
            *(sys.executable, "-m", "grpc_tools.protoc", f"-I{folder}"),
            *("--decode=flyteidl.core.LiteralMap", "flyteidl/core/literals.proto"),
        ],
        input=(ROOT / "tests/data/inputs.pb").read_bytes(),
        capture_output=True,
        check=True,
    )
    assert b'key: "budget"' in decoded.stdout


def test_without_the_extra_the_error_names_it(installed: Path, protos: Path, tmp_path: Path) -> None:
    (tmp_path / "grpc_tools.py").write_text("raise ModuleNotFoundError('no', name='grpc_tools')")
    (tmp_path / "jinja2.py").write_text("raise ModuleNotFoundError(\"No module named 'jinja2'\", name='jinja2')")
    options = ["--protos", str(protos), "--out", str(tmp_path / "out"), "--package", "acme"]
    told = run(installed, "-m", "flytemodels.codegen", *options, path=(tmp_path,))
    assert told.returncode == 1
    assert told.stderr == "the generator needs jinja2; install flytemodels[codegen]\n"


def test_protoc_runs_the_plugin(installed: Path, protos: Path, tmp_path: Path) -> None:
    plugin, out = tmp_path / "protoc-gen-flytemodels", tmp_path / "out"
    plugin.write_text(
        f"#!{sys.executable}\nimport sys\nfrom flytemodels.codegen.__main__ import plugin\nsys.exit(plugin())\n"
    )
    plugin.chmod(0o755)
    out.mkdir()
    (protos / "jobs/more.proto").write_text(
        'syntax = "proto3"; package acme.more; import "jobs/job.proto"; message More { repeated acme.jobs.Job j = 1; }'
    )
    made = run(
        installed,
        *("-m", "grpc_tools.protoc", f"-I{protos}", f"-I{installed}/flytemodels/codegen/protos"),
        *(f"--plugin=protoc-gen-flytemodels={plugin}", f"--flytemodels_out={out}"),
        *("--flytemodels_opt=package=acme.models", "jobs/job.proto", "jobs/more.proto"),
    )
    assert made.returncode == 0, made.stderr
    again = tmp_path / "again"
    options = ["--protos", str(protos), "--out", str(again), "--package", "acme.models"]
    assert run(installed, "-m", "flytemodels.codegen", *options).returncode == 0
    texts = [
        {path.relative_to(folder): path.read_text().partition("\n")[2] for path in folder.rglob("*.py")}
        for folder in (out, again)
    ]
    assert texts[0] == texts[1]
    assert len(texts[0]) >= 7


def request(tmp_path: Path, parameter: str, files: dict[str, str]) -> CodeGeneratorRequest:
    tree = loaded(tmp_path, files)
    return CodeGeneratorRequest(proto_file=tree.files, file_to_generate=sorted(tree.wanted), parameter=parameter)


@pytest.mark.parametrize(
    ("parameter", "text"),
    [
        ("", "protoc-gen-flytemodels: expected the option package=NAME, got none"),
        ("package=a-b", "package: expected the dotted name of a Python package, got 'a-b'"),
        ("paths=x", "protoc-gen-flytemodels: expected package=NAME or external=PREFIX=PACKAGE, got 'paths=x'"),
        ("package=a,external=x", "external: expected PREFIX=PACKAGE, got 'x'"),
    ],
)
def test_the_plugin_says_what_is_wrong(tmp_path: Path, parameter: str, text: str) -> None:
    response = answer(request(tmp_path, parameter, {"a.proto": "message A {}"}))
    assert response.error == text
    assert not response.file


def test_the_plugin_refuses_names_as_the_command_does(tmp_path: Path) -> None:
    asked = request(tmp_path, "package=a", {"a.proto": "message A {}"})
    asked.proto_file[0].name = asked.file_to_generate[0] = "a\rimport os.proto"
    assert answer(asked).error.startswith("'a\\rimport os.proto': expected a file name without control characters")


def test_externals_are_prefixes_and_packages() -> None:
    assert externals_of(["a=b/=c.d", "x/=y"]) == {"a=b/": "c.d", "x/": "y"}
    with pytest.raises(CodegenError):
        externals_of(["x"])


def test_modules_made_before_are_used(installed: Path, tmp_path: Path) -> None:
    base, more, out = tmp_path / "base", tmp_path / "more", tmp_path / "out"
    for folder, name, text in (
        (base, "base/b.proto", "package base; message B { int32 x = 1; }"),
        (more, "more/m.proto", 'package more; import "base/b.proto"; message M { base.B b = 1; }'),
    ):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(f'syntax = "proto3"; {text}')
    common = ["-m", "flytemodels.codegen", "--out", str(out)]
    first = run(installed, *common, "--protos", str(base), "--package", "first")
    assert first.returncode == 0, first.stderr
    options = ["--include", str(base), "--external", "base/=first"]
    second = run(installed, *common, "--protos", str(more), "--package", "second", *options)
    assert second.returncode == 0, second.stderr
    text = "from second.more import M; from first.base import B; assert M.parse(bytes(M(b=B(x=1)))).b == B(x=1)"
    used = run(installed, "-c", text, path=(out,))
    assert used.returncode == 0, used.stderr
