"""What scripts/record does, in the environment of the tests."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from _serving import served
from _venvs import ROOT, clean_environment

from galileo_ext import Galileo, __version__

KEY = "the-key-of-the-recording"
CASSETTES = ROOT / "tests" / "contract" / "cassettes"


def main() -> int:
    """Record from the account that the environment names, else from a served embedded server."""
    CASSETTES.mkdir(exist_ok=True)
    if os.environ.get("GALILEO_API_KEY"):
        with Galileo.from_env() as account:
            settings = account.settings
        return record(settings.api_url, settings.api_url, settings.api_key or "")
    database = Path(tempfile.mkdtemp()) / "galileo.db"
    try:
        with served(database, api_key=KEY) as url:
            return record(f"{url}/v2", f"galileo-ext serve {__version__}", KEY)
    finally:
        shutil.rmtree(database.parent)


def record(url: str, server: str, key: str) -> int:
    """Run the contract against one server and keep the traffic; return pytest's exit status."""
    mark = datetime.now(UTC).strftime("%Y%m%d%H%M%S")
    command = [sys.executable, "-m", "pytest", "tests/contract/test_contract.py"]
    command += ["--record", url, "--record-as", server, "--record-mark", mark]
    environ = clean_environment() | {"GALILEO_API_KEY": key}
    status = subprocess.run(command, cwd=ROOT, env=environ).returncode
    about = {"recorded by": "scripts/record", "server": server, "mark": mark}
    (CASSETTES / "recorded.json").write_text(json.dumps(about, indent=2) + "\n")
    return _withdraw_what_leaks(key) or status


def _withdraw_what_leaks(key: str) -> int:
    """Delete every cassette that holds the key; it should be none. Return how many."""
    leaking = [file for file in CASSETTES.glob("*.yaml") if key in file.read_text()]
    for file in leaking:
        file.unlink()
        print(f"{file.name} held the API key and was deleted", file=sys.stderr)
    return len(leaking)


if __name__ == "__main__":
    sys.exit(main())
