"""Building and installing the package, with a compiler and without: the engine is optional, and its absence is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

pytest.importorskip("setuptools")
pytest.importorskip("pip")

_ROOT = Path(__file__).parents[2]
_LEFT_OUT = "flytemodels: the native engine is left out, the Python engine will run ("
_PURE = "flytemodels-0.1.0-py3-none-any.whl"

_needs_compiler = pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no compiler here")

# Run on what was installed without a compiler: every rule of the wire, what is refused, and how values look in JSON.
_TESTS = (
    *(
        "tests/wire/test_rules.py",
        "tests/wire/test_refusals.py",
        "tests/wire/test_times.py",
        "tests/wire/test_depth.py",
    ),
    *("tests/wire/test_plain_values.py", "tests/json/test_json_values.py"),
)


def _copy(to: Path) -> Path:
    """Copy what the package is built from."""
    ignored = shutil.ignore_patterns("*.so", "*.pyd", "__pycache__")
    for name in ("codegen", "flytemodels"):
        shutil.copytree(_ROOT / name, to / name, ignore=ignored)
    for name in ("setup.py", "pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(_ROOT / name, to / name)
    return to


@dataclass
class _Run:
    """What a command printed, and its exit status."""

    status: int
    out: str

    @property
    def told(self) -> list[str]:
        """The lines in which the package itself speaks; pip puts blanks before what a build prints."""
        return [line.strip() for line in self.out.splitlines() if line.strip().startswith("flytemodels: ")]


def _run(folder: Path, arguments: Sequence[object], environment: dict[str, str]) -> _Run:
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return _Run(done.returncode, done.stdout)


def _environment(**changes: str) -> dict[str, str]:
    return {**os.environ, "FLYTEMODELS_BUILD_NATIVE": "", "FLYTEMODELS_ENGINE": "", **changes}


def _without_compiler(folder: Path, **changes: str) -> dict[str, str]:
    nothing = folder / "nothing"
    nothing.mkdir(exist_ok=True)
    environment = _environment(PATH=str(nothing), **changes)
    environment.pop("CC", None)
    return environment


def _pip(folder: Path, arguments: Sequence[object], environment: dict[str, str]) -> _Run:
    # Nothing here needs the network: setuptools is the one that runs the tests, and no dependency is looked for.
    options = ("--no-deps", "--disable-pip-version-check", "--no-input")
    return _run(folder, ("-m", "pip", arguments[0], *options, *arguments[1:]), environment)


def _wheel(tree: Path, environment: dict[str, str]) -> _Run:
    arguments = ("wheel", "--verbose", "--no-build-isolation", "--no-cache-dir", "--wheel-dir", tree / "wheels", ".")
    return _pip(tree, arguments, environment)


def _engine(installed: Path, **changes: str) -> str:
    """Return the engine that an installed copy runs, after some work; or the last line of what it said instead."""
    code = (
        "import flytemodels, sys; from flytemodels import _engine, TaskTemplate; "
        "assert TaskTemplate.parse(bytes(TaskTemplate(type='x'))).type == 'x'; "
        "assert flytemodels.__file__.startswith(sys.argv[1]), flytemodels.__file__; print(_engine.engine())"
    )
    # Python looks into the current folder first, before the checkout that this environment may have installed.
    return _run(installed, ("-c", code, installed), _environment(**changes)).out.strip().rpartition("\n")[2]


def _names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as opened:
        return opened.namelist()


@pytest.fixture(scope="module")
def pure(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which the package was built and installed where no compiler is to be found."""
    tree = _copy(tmp_path_factory.mktemp("pure"))
    environment = _without_compiler(tree)
    arguments = ("install", "--verbose", "--no-build-isolation", "--no-cache-dir", "--target", tree / "installed", ".")
    installed = _pip(tree, arguments, environment)
    (tree / "log").write_text(installed.out)
    assert installed.status == 0, installed.out
    return tree


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which the package was built with a compiler, any warning of which is an error."""
    tree = _copy(tmp_path_factory.mktemp("native"))
    flags = "-Wall -Wextra -Werror -Wno-cast-function-type"
    built = _wheel(tree, _environment(FLYTEMODELS_BUILD_NATIVE="1", CFLAGS=flags))
    assert built.status == 0, built.out
    return tree


# Without a compiler


def test_that_one_line_tells_what_is_missing(pure: Path) -> None:
    told = _Run(0, (pure / "log").read_text()).told
    assert len(told) == 1
    assert told[0].startswith(_LEFT_OUT)
    assert told[0].endswith(")")


def test_that_the_wheel_is_named_for_what_is_in_it(pure: Path) -> None:
    # pip shows what a build prints only when asked to (--verbose), but always the name of the wheel that it made.
    assert f"filename={_PURE}" in (pure / "log").read_text()


def test_that_the_python_engine_runs(pure: Path) -> None:
    installed = pure / "installed"
    assert _engine(installed) == "python"
    asked = _engine(installed, FLYTEMODELS_ENGINE="native")
    assert asked.startswith(
        "ImportError: FLYTEMODELS_ENGINE: expected the native engine, got one that cannot be loaded ("
    )


def test_the_tests_on_what_was_installed(pure: Path) -> None:
    for name in ("tests", "codegen", "examples"):
        shutil.copytree(_ROOT / name, pure / "elsewhere" / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(_ROOT / "pyproject.toml", pure / "elsewhere")
    # Beside the tests there is no flytemodels, so that they find the one that was installed.
    environment = _environment(PYTHONPATH=str(pure / "installed"))
    ran = _run(pure / "elsewhere", ("-m", "pytest", "-q", "-p", "no:cacheprovider", *_TESTS), environment)
    assert ran.status == 0, ran.out


def test_that_the_engine_can_be_demanded(pure: Path) -> None:
    built = _wheel(pure, _without_compiler(pure, FLYTEMODELS_BUILD_NATIVE="1"))
    assert built.status != 0
    assert len(built.told) == 1
    asks = "flytemodels: FLYTEMODELS_BUILD_NATIVE=1 asks for the native engine, which cannot be built: "
    assert built.told[0].startswith(asks)


# Without the engine, whatever there is


def test_that_the_engine_can_be_left_out(tmp_path: Path) -> None:
    tree = _copy(tmp_path)
    # As where the engine was built for the checkout itself.
    (tree / "flytemodels" / "_native" / "_engine.cpython-311-x86_64-linux-gnu.so").touch()
    built = _wheel(tree, _environment(FLYTEMODELS_BUILD_NATIVE="0"))
    assert built.status == 0, built.out
    assert built.told == []
    assert [path.name for path in (tree / "wheels").iterdir()] == [_PURE]
    names = _names(tree / "wheels" / _PURE)
    assert not [name for name in names if name.endswith((".c", ".h", ".so", ".pyd"))]
    assert "flytemodels/_native/__init__.py" in names


@pytest.mark.parametrize(
    "code",
    ["sys.version_info = (3, 16, 0, 'final', 0)", "platform.python_implementation = lambda: 'PyPy'"],
    ids=["a later Python", "another Python"],
)
def test_that_unknown_interpreters_get_no_engine(tmp_path: Path, code: str) -> None:
    tree = _copy(tmp_path)
    # What setuptools chooses by the version of Python has to be chosen by the real one.
    imports = (
        "import platform, sys, setuptools.command.bdist_wheel, setuptools.command.build_ext, setuptools.compat.py310"
    )
    program = f"{imports}; {code}; sys.argv[1:] = ['--name']; exec(open('setup.py').read())"
    # `setup.py --name` tells what the package is called; that much it does wherever it runs.
    said = _run(tree, ("-c", f"__file__ = 'setup.py'; {program}"), _environment())
    assert said.status == 0, said.out
    assert len(said.told) == 1
    assert said.told[0].startswith(f"{_LEFT_OUT}it is made for CPython 3.10 to 3.15, and this is ")
    demanded = _run(tree, ("-c", f"__file__ = 'setup.py'; {program}"), _environment(FLYTEMODELS_BUILD_NATIVE="1"))
    assert demanded.status == 1
    assert "which cannot be built: it is made for CPython 3.10 to 3.15" in demanded.told[0]


def test_that_the_variable_must_be_one_of_two(tmp_path: Path) -> None:
    said = _run(_copy(tmp_path), ("setup.py", "--name"), _environment(FLYTEMODELS_BUILD_NATIVE="yes"))
    assert said.status == 1
    assert said.told == ["flytemodels: FLYTEMODELS_BUILD_NATIVE must be 0 or 1, or not be set, got 'yes'"]


def test_that_the_engine_must_be_one_of_two(pure: Path) -> None:
    said = _engine(pure / "installed", FLYTEMODELS_ENGINE="rust")
    assert said == "ImportError: FLYTEMODELS_ENGINE: expected 'python' or 'native', got 'rust'"


# With a compiler


@_needs_compiler
def test_what_is_in_the_wheel(native: Path) -> None:
    wheels = list((native / "wheels").iterdir())
    assert len(wheels) == 1
    assert f"-cp{sys.version_info[0]}{sys.version_info[1]}-" in wheels[0].name
    names = _names(wheels[0])
    assert len([name for name in names if name.startswith("flytemodels/_native/_engine.cp")]) == 1
    assert {"flytemodels/py.typed", "flytemodels/_native/_engine.pyi"} < set(names)
    assert {name.rpartition("/")[2] for name in names if "/licenses/" in name} == {"LICENSE", "NOTICE"}
    assert not [name for name in names if name.endswith((".c", ".h"))]
    assert {name.partition("/")[0] for name in names} == {"flytemodels", "flytemodels-0.1.0.dist-info"}


@_needs_compiler
def test_that_pip_takes_the_engine_where_it_fits(pure: Path, native: Path) -> None:
    both = native / "both"
    both.mkdir()
    assert _wheel(pure, _without_compiler(pure)).status == 0
    for wheel in (*(pure / "wheels").iterdir(), *(native / "wheels").iterdir()):
        shutil.copy(wheel, both)
    source = ("--no-index", "--find-links", both, "flytemodels")

    installed = native / "installed"
    assert _pip(native, ("install", "--target", installed, *source), _environment()).status == 0
    assert _engine(installed) == "native"
    assert _engine(installed, FLYTEMODELS_ENGINE="python") == "python"

    # Another Python, another machine: the wheel for all of them.
    for elsewhere in (("--python-version", "3.99"), ("--platform", "win_amd64"), ("--implementation", "pp")):
        folder = native / "-".join(elsewhere)
        where = ("--only-binary", ":all:", *elsewhere, "--dest", folder)
        assert _pip(native, ("download", *where, *source), _environment()).status == 0
        assert [path.name for path in folder.iterdir()] == [_PURE]


# The sdist


def test_that_the_sdist_has_everything(tmp_path: Path) -> None:
    if shutil.which("git") is None or not (_ROOT / ".git").exists():
        pytest.skip("what belongs to the project is known to git")
    listed = subprocess.run(["git", "ls-files"], cwd=_ROOT, capture_output=True, text=True, check=True)
    tracked = {name for name in listed.stdout.splitlines() if (_ROOT / name).exists()}
    for name in tracked:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_ROOT / name, tmp_path / name)
    made = _run(tmp_path, ("setup.py", "-q", "sdist"), _environment())
    assert made.status == 0, made.out
    with tarfile.open(tmp_path / "dist" / "flytemodels-0.1.0.tar.gz") as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert tracked - held == set()
