/// A command with errors of its own: with data, without, and with odd codes.
public enum CaseErrors {
  public struct Detail: Equatable, Sendable {
    public var at: Date
    public var depth: UInt8

    public init(at: Date, depth: UInt8 = 1) {
      self.at = at
      self.depth = depth
    }
  }

  /// What `case/errors` takes.
  public struct Params: Equatable, Sendable {
    public var id: UUID

    public init(id: UUID) {
      self.id = id
    }
  }

  /// What `case/errors` gives.
  public struct Result: Equatable, Sendable {
    public var ok: Bool
    public var detail: Detail?

    public init(ok: Bool, detail: Detail? = nil) {
      self.ok = ok
      self.detail = detail
    }
  }

  public struct ClassErrorData: Equatable, Sendable {
    public var `class`: String
    public var detail: Detail

    public init(class: String, detail: Detail) {
      self.class = `class`
      self.detail = detail
    }
  }

  public struct TooLargeErrorData: Equatable, Sendable {
    public var limit: Int64
    public var found: Int64?
    public var hint: String?

    public init(limit: Int64, found: Int64?, hint: String? = nil) {
      self.limit = limit
      self.found = found
      self.hint = hint
    }
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// There is none.
    case notFound
    /// A word of many languages.
    case `class`(ClassErrorData)
    /// \*/ Over the limit.
    case tooLarge(TooLargeErrorData)
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(name: "case/errors", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 89 lines, sha256 1a22cc95e4e0
