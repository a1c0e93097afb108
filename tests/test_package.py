"""What a person installs holds everything: lexicons, publications and pipelines too."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]
MADE = {"__pycache__", ".mypy_cache", ".ruff_cache"}
WHEEL_MEGABYTES = 20


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel as pip does."""
    folder = str(tmp_path_factory.mktemp("wheel"))
    return Path(next(WheelBuilder(str(ROOT)).build(directory=folder, versions=["standard"])))


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """Build the archive of sources."""
    folder = str(tmp_path_factory.mktemp("sdist"))
    return Path(next(SdistBuilder(str(ROOT)).build(directory=folder, versions=["standard"])))


def shipped() -> set[str]:
    """List the files of the package as they lie in the project."""
    files = [path for path in (ROOT / "verifier").rglob("*") if path.is_file()]
    return {f.relative_to(ROOT).as_posix() for f in files if not MADE & set(f.parts)}


def test_the_wheel_holds_every_file_of_the_package(wheel):
    assert shipped() - set(zipfile.ZipFile(wheel).namelist()) == set()


def test_the_wheel_holds_the_package_only(wheel):
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"verifier"}


@pytest.mark.parametrize("folder", ["lexicons", "publications", "pipelines"])
def test_the_wheel_holds_what_the_program_knows(wheel, folder):
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if name.startswith(f"verifier/{folder}/")]


def test_the_wheel_is_small_enough_to_install_anywhere(wheel):
    assert wheel.stat().st_size < WHEEL_MEGABYTES << 20


def test_the_sources_hold_all_that_the_tests_need(source):
    with tarfile.open(source) as archive:
        names = {name.split("/", 1)[-1] for name in archive.getnames()}
    assert shipped() - names == set()
    assert {"pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"} <= names
    assert {name.split("/")[0] for name in names} >= {"features", "seeds", "tests", "training"}
