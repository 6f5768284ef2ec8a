/// Carries commands to where they run.
public protocol Transport: Sendable {
  /// Runs a command. `params` is JSON text, as is what comes back.
  ///
  /// It throws when the command could not be carried; a command that failed is a reply.
  func call(_ command: String, params: String) async throws -> CommandReply
}

/// What came back from a command, as JSON text.
///
/// The text is not shown where a reply is printed: something in it may be sensitive.
public enum CommandReply: Equatable, Sendable, CustomReflectable {
  /// The result.
  case success(String)
  /// The error: `{"code": …, "message": …, "data": …}`.
  case failure(String)

  /// What is printed of it, which is not its text.
  public var customMirror: Mirror {
    switch self {
    case .success: Mirror(self, children: ["success": "***"], displayStyle: .enum)
    case .failure: Mirror(self, children: ["failure": "***"], displayStyle: .enum)
    }
  }
}

/// An error as a command reports it. Its data is not shown where it is printed: something in it may be sensitive.
public struct CommandFailure: Error, Equatable, Sendable, CustomReflectable {
  /// What programs compare.
  public let code: String
  /// What may be shown to people.
  public let message: String
  /// More about it; nil when there is none.
  public let data: JSONValue?

  /// Makes an error.
  public init(code: String, message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// What is printed of it, which is not its data.
  public var customMirror: Mirror {
    let data = data == nil ? "nil" : "***"
    return Mirror(self, children: ["code": code, "message": message, "data": data], displayStyle: .struct)
  }

  /// Reads the JSON text of a failure. What is none gets the code `INTERNAL`.
  public init(fromJSON text: String) {
    do {
      let error = try ObjectReader(JSONReader.read(text), depth: 0)
      self.init(
        code: try error.required("code"), message: try error.required("message"), data: try error.optional("data"))
    } catch {
      self.init(code: "INTERNAL", message: "The error could not be read.")
    }
  }

  /// The data of an error that a command declares. Throws ``WireError`` when it is not what was declared.
  func decode<Value: WireValue>() throws -> Value {
    guard let data else { throw WireError(.required, "Expected data, found none.") }
    return try Value(fromJSONValue: data, depth: 0)
  }
}

/// The errors of one command.
protocol CommandErrors: Error {
  /// Finds the error that the command declares for a failure.
  init(_ failure: CommandFailure)
  /// The command could not be carried, or one of its values broke the contract.
  init(undelivered error: any Error)
}

extension Transport {
  /// Runs a command with typed values.
  func run<Result: WireValue, Failure: CommandErrors>(
    _ command: String, _ params: some WireValue, failingWith _: Failure.Type
  ) async throws(Failure) -> Result {
    let reply: CommandReply
    do {
      reply = try await call(command, params: params.toJSON())
    } catch {
      throw Failure(undelivered: error)
    }
    switch reply {
    case .failure(let text):
      throw Failure(CommandFailure(fromJSON: text))
    case .success(let text):
      do {
        return try Result(fromJSON: text)
      } catch {
        throw Failure(undelivered: error)
      }
    }
  }
}
