import asyncio

from commands_sdk.client import Client
from commands_sdk.commands.case_deprecated_command import COMMAND, CaseDeprecatedCommandParams
from commands_sdk.wire import Reply, Success


class Echo:
    async def call(self, command: str, params: str, /) -> Reply:
        return Success('{"done":true}')


async def run() -> None:
    params = CaseDeprecatedCommandParams(value="a")
    await Client(Echo()).case_deprecated_command(params)  # warns


asyncio.run(run())
print(COMMAND.deprecated)
