"""A real learning record store on this machine: Ralph, in a folder of its own.

    ralph_store.py serve FOLDER    prints its port once it listens
    ralph_store.py validate        statements from standard input, a JSON array

Runs in the environment of requirements-store.txt, apart from the one of the tests.
"""

import json
import os
import socket
import sys
from pathlib import Path

NAME, PASSWORD = "verken", "ge:heim-woord"


def serve(folder):
    folder = Path(folder)
    os.environ.update(
        RALPH_APP_DIR=str(folder),
        RALPH_AUTH_FILE=str(folder / "auth.json"),
        RALPH_RUNSERVER_BACKEND="fs",
        RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH=str(folder / "statements"),
    )
    (folder / "statements").mkdir(exist_ok=True)
    allow(folder / "auth.json")
    import uvicorn
    from ralph.backends.data.base import BaseOperationType
    from ralph.backends.lrs.fs import FSLRSBackend

    # Otherwise each POST asks for a file of its own.
    FSLRSBackend.default_operation_type = BaseOperationType.APPEND
    from ralph.api import app

    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    print(listening.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listening])


def allow(file):
    import bcrypt

    user = {
        "agent": {"account": {"homePage": "https://lrs.voorbeeld.nl", "name": NAME}, "objectType": "Agent"},
        "scopes": ["statements/write", "statements/read"],
        "hash": bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(4)).decode(),
        "username": NAME,
    }
    file.write_text(json.dumps([user]))


def validate():
    from ralph.models.xapi.base.statements import BaseXapiStatement

    for statement in json.load(sys.stdin):
        BaseXapiStatement.model_validate(statement)


if __name__ == "__main__":
    {"serve": serve, "validate": validate}[sys.argv[1]](*sys.argv[2:])
