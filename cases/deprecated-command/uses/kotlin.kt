package uses.command

import archc.sdk.commands.case_.deprecatedCommand.CaseDeprecatedCommandParams
import archc.sdk.commands.case_.deprecatedCommand.caseDeprecatedCommand
import archc.sdk.wire.Client

suspend fun run(client: Client): Boolean {
    val params = CaseDeprecatedCommandParams(value = "a")
    val result = client.caseDeprecatedCommand(params) // warns
    return result.done
}
