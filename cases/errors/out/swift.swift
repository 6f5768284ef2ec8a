/// A command with errors of its own: with data, without, and with odd codes.
public enum CaseErrors {
  /// Detail.
  public struct Detail: Equatable, Sendable {
    /// At.
    public var at: Date
    /// Depth.
    public var depth: UInt8

    /// Makes a value of its fields.
    public init(at: Date, depth: UInt8 = 1) {
      self.at = at
      self.depth = depth
    }
  }

  /// What `case/errors` takes.
  public struct Params: Equatable, Sendable {
    /// Id.
    public var id: UUID

    /// Makes a value of its fields.
    public init(id: UUID) {
      self.id = id
    }
  }

  /// What `case/errors` gives.
  public struct Result: Equatable, Sendable {
    /// Ok.
    public var ok: Bool
    /// Detail.
    public var detail: Detail?

    /// Makes a value of its fields.
    public init(ok: Bool, detail: Detail? = nil) {
      self.ok = ok
      self.detail = detail
    }
  }

  /// Class error.
  public struct ClassErrorData: Equatable, Sendable {
    /// Class.
    public var `class`: String
    /// Detail.
    public var detail: Detail

    /// Makes a value of its fields.
    public init(`class`: String, detail: Detail) {
      self.`class` = `class`
      self.detail = detail
    }
  }

  /// Too large error.
  public struct TooLargeErrorData: Equatable, Sendable {
    /// Limit.
    public var limit: Int64
    /// Found.
    public var found: Int64?
    /// Hint.
    public var hint: String?

    /// Makes a value of its fields.
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
// types: 6 more lines, sha256 465f70966604

// codecs: 99 lines, sha256 a9dce6ca8a37
