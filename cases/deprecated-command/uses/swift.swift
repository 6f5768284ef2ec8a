import CommandSDK

private func run(_ client: CommandClient, _ service: any CommandService) async throws -> Bool {
  let params = CaseDeprecatedCommand.Params(value: "a")
  let result = try await client.caseDeprecatedCommand(params)  // warns
  let again = try await service.caseDeprecatedCommand(params)  // warns
  return result.done == again.done
}
