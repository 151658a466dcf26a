"""Bad files, and exactly what the maintainer reads about each.

Every file in ``bad/`` is named for what is wrong with it and ends in the faults expected, as ``#!`` comments.
"""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from watcher.config import load_sources
from watcher.errors import ConfigError


def refuse_not(text: str) -> None:
    if text.startswith("NOT"):
        raise ValueError("position 1: NOT needs something before it")


BAD = Path(__file__).with_name("bad")


def faults(path: Path) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load_sources(path, refuse_not)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize("path", sorted(BAD.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_bad_file_is_told_in_full(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    expected = [line.removeprefix("#! ") for line in lines if line.startswith("#! ")]

    told = [line.removeprefix(f"{path}:").lstrip() for line in faults(path)]

    assert expected
    assert told == expected


def test_a_missing_file_is_told_with_the_remedy(tmp_path: Path) -> None:
    path = tmp_path / "absent.yaml"

    assert faults(path) == [f"{path}: (file): no such file; give its path, or set WATCHER_SOURCES to it"]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert faults(tmp_path) == [f"{tmp_path}: (file): cannot be read: Is a directory"]


def test_another_encoding_is_told_at_its_first_byte(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_bytes("# list\nname: Élysée".encode("latin-1"))

    assert faults(path) == [f"{path}:2:7: (file): this is not UTF-8; save the file as UTF-8 text"]


def test_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    with path.open("wb") as file:
        file.truncate(20_000_000_000)

    (fault,) = faults(path)

    assert "larger than 5,000,000 bytes" in fault


def test_a_runaway_alias_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text("sources: &a [*a]", encoding="utf-8")

    (fault,) = faults(path)

    assert "look for a runaway *alias" in fault


def test_aliases_that_multiply_are_told_before_they_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    levels = [f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]" for n in range(1, 7)]
    path.write_text("\n".join(["l0: &l0 [x]", *levels]), encoding="utf-8")

    (fault,) = faults(path)

    assert "look for a runaway *alias" in fault


def test_deep_nesting_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text("[" * 700, encoding="utf-8")

    (fault,) = faults(path)

    assert "nested too deeply" in fault


fragments = st.sampled_from(
    ["sources:", "channels:", "topics:", "- ", "id: a", "url: ", "https://a.example", "\n", "\n  ", "{", "}",
     "[", "]", "&a ", "*a", "!!int ", "!", "? ", ": ", "<<: ", "%YAML 1.1\n", "---\n", "...", "|\n", ">", "'",
     '"', "\t", "#", "~", "2026-13-45", "0o7", "1e3", ".inf", "0x", "listing: ", "windows: ", "every: 5m"]
)  # fmt: skip


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.lists(fragments, max_size=25).map("".join) | st.text(max_size=200))
def test_whatever_the_text_nothing_but_a_config_error_comes_out(tmp_path: Path, text: str) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")

    with contextlib.suppress(ConfigError):
        load_sources(path, refuse_not)


yaml_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["a", "tag:eu"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "url", "listing", "item", "windows", "from", "chat", "topics", "headers", "tags"]
            )
            | st.text(max_size=5),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sources=yaml_values, channels=yaml_values, topics=yaml_values)
def test_whatever_the_values_nothing_but_a_config_error_comes_out(
    tmp_path: Path, sources: object, channels: object, topics: object
) -> None:
    path = tmp_path / "sources.yaml"
    path.write_text(
        json.dumps({"sources": sources, "channels": channels, "topics": topics}), encoding="utf-8"
    )

    with contextlib.suppress(ConfigError):
        load_sources(path, refuse_not)
