import { beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { marker, sensitiveParams, sensitiveSpec } from '../support/sensitiveSpec.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { missingTools, runTool } from '../support/toolchains/tools.js';

const missing = missingTools(['python']);
const skipped = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

/** What every program below begins with. */
const prelude = `
import json, logging, pprint, sys, traceback, warnings
import pydantic
from pydantic import TypeAdapter
from commands_sdk import wire
from commands_sdk.commands import vault_open as vault

warnings.simplefilter("always")
logging.basicConfig(stream=sys.stdout)
secret = ${JSON.stringify(marker)}
tree = json.loads(sys.stdin.read())
params = vault.VaultOpenParams.from_wire(tree)


def show(*values):
    for value in values:
        print(value, repr(value), f"{value}", "%s %r" % (value, value), pprint.pformat([value]))
        logging.warning("%s %r", value, {"in": value})


def refuse(attempt, *args, **options):
    """All that can be seen of an error without asking for the data that the spec gives it."""
    try:
        attempt(*args, **options)
    except Exception as error:
        print("refused", type(error).__name__)
        show(error)
        traceback.print_exc(file=sys.stdout)
        seen = error
        while seen is not None:
            print(repr(seen), vars(seen), getattr(seen, "object", ""), getattr(seen, "doc", ""))
            if isinstance(seen, pydantic.ValidationError):
                print(seen.errors(), seen.json())
            seen = seen.__cause__ or seen.__context__
    else:
        print("NOT REFUSED", attempt, args, options)
`;

const values = `
show(params, params.profile, params.logins, params.by_name, params.credential, params.nested)
show(params.other, params.box, params.inline, [params], {"a": params}, (params,), params.model_copy())
show(vault.VaultOpenResult(session=secret, until="visible"))
show(wire.Success(params.to_json()), wire.Failure(params.to_json()))
show(wire.Unknown(raw={"kind": secret}))
data = vault.VaultOpenLockedErrorData(answer=secret, until="visible")
show(vault.VaultOpenLockedError(data), data)
`;

/** Refused values of every field, on every way in. The way to what lies below a sensitive field is part of the secret. */
const errors = `
class Nothing:
    def __repr__(self):
        return secret


for name in tree:
    for wrong in ({secret: [secret]}, [[secret]], f"{secret}-wrong"):
        if name == "byName" and isinstance(wrong, dict):
            continue  # Whose map is no secret; only what is in it.
        changed = {**tree, name: wrong}
        try:
            vault.VaultOpenParams.from_wire(changed)
        except wire.ValidationError:
            refuse(vault.VaultOpenParams.from_wire, changed)
            refuse(vault.VaultOpenParams.from_json, json.dumps(changed))
for name in vault.VaultOpenParams.model_fields:
    own = {field: getattr(params, field) for field in vault.VaultOpenParams.model_fields}
    for changed in (own | {name: Nothing()}, own | {name: {"password": Nothing(), "x": secret}}):
        if name == "raw" and not isinstance(changed[name], Nothing):
            continue
        refuse(vault.VaultOpenParams, **changed)
        refuse(vault.VaultOpenParams.model_validate, changed)
        refuse(TypeAdapter(list[vault.VaultOpenParams]).validate_python, [changed])
    refuse(setattr, params, name, secret)
    refuse(delattr, params, name)
for whole in (secret, [secret], None, {"passWord": secret}, {"pass_word": secret}):
    refuse(vault.VaultOpenParams.from_wire, whole)
    refuse(vault.VaultOpenParams.model_validate, whole)
    refuse(TypeAdapter(vault.Credential).validate_python, whole)
    refuse(TypeAdapter(vault.Many).validate_python, whole if whole != [secret] else {"a": secret})
    refuse(TypeAdapter(list[vault.Nested]).validate_python, [whole])
refuse(TypeAdapter(vault.Credential).validate_python, {"kind": secret})
refuse(TypeAdapter(vault.Credential).validate_python, {"kind": "token", "token": [secret], "hint": ""})
refuse(vault.Box[str], value=secret, key=[secret])
for text in (secret, f'{{"a":"{secret}"', f'"{secret}\\\\ud800"', secret.encode() + b"\\xff", f'{{"{secret}":1,"{secret}":1}}'):
    refuse(vault.VaultOpenParams.from_json, text)
broken = vault.VaultOpenParams.model_construct(room="visible", pass_word=[secret], level=secret)
refuse(broken.to_json)
show(broken)
broken.model_dump()
broken.model_dump_json()
refuse(vault.COMMAND.result.from_wire, {"session": secret})
show(vault.COMMAND.decode_error(json.dumps({"code": "LOCKED", "message": "no", "data": {"answer": [secret]}})))
`;

/** A page of the user's own, and the commands themselves, over HTTP. */
const served = `
import asyncio, httpx
from fastapi import FastAPI
from commands_sdk.handlers import Handlers
from commands_sdk.server import create_router


async def handler(given):
    vault.VaultOpenResult(session=[given.pass_word], until="visible")


app = FastAPI()
app.include_router(create_router(Handlers(vault_open=handler)))


@app.post("/own")
async def own(given: vault.VaultOpenParams) -> None: ...


async def main():
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        for path in ("/own", "/commands/vault/open"):
            for body in ({"passWord": secret}, {"pass_word": [secret], "room": 1}, [secret], tree):
                reply = await client.post(path, json=body)
                print(path, reply.status_code, reply.text)


asyncio.run(main())
`;

describe.skipIf(missing.length > 0)(`what is sensitive in Python${skipped}`, () => {
  const root = sharedFolder();
  const run = async (program: string): Promise<{ stdout: string; stderr: string }> => {
    writeFiles(root, { 'program.py': prelude + program });
    return runTool(root, 'python', ['-B', 'program.py'], {
      input: JSON.stringify(sensitiveParams),
      env: { PYTHONPATH: join(root, 'sdk/python/src') },
    });
  };

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {}, 'specs/vault.json': sensitiveSpec });
    await succeed(root, ['generate', '--only-adapter=python', '--no-cache']);
  });

  it('is in no text of a value, of whatever it is a part', async () => {
    const { stdout, stderr } = await run(values);
    expect(stderr).toBe('');
    expect(stdout).toContain("VaultOpenParams(room='visible'");
    expect(stdout).toContain("Login(user='visible')");
    expect(stdout).toContain("CredentialToken(kind='token', hint='visible')");
    expect(stdout).not.toMatch(/hunter2|level=|attempts=/);
  });

  it('is in no text of an error, in no cause, and in no warning', async () => {
    const { stdout, stderr } = await run(errors);
    expect(stderr).toBe('');
    expect(stdout).not.toContain('NOT REFUSED');
    expect(stdout.split('\n').filter((line) => line.startsWith('refused')).length).toBeGreaterThan(150);
    expect(stdout.split('\n').filter((line) => line.includes(marker))).toEqual([]);
  }, 60_000);

  it('is in no answer of a server that takes it, and in none of its logs', async () => {
    const { stdout, stderr } = await run(served);
    expect(stderr).not.toContain(marker);
    expect(stdout).toContain('/own 422');
    expect(stdout).toContain('/commands/vault/open 422');
    expect(stdout).toContain('/commands/vault/open 500');
    expect(stdout).toContain('"input":"***"');
    expect(stdout.split('\n').filter((line) => line.includes(marker))).toEqual([]);
  }, 60_000);
});
