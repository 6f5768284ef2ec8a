/// Tags, contents and variants that are words of some language.
public enum CaseUnionKeywordTag {
  /// Thing.
  public enum Thing: Equatable, Sendable {
    /// Struct.
    case `struct`(type: String)
    /// Self.
    case self2(self2: Int8)
    /// Type.
    case type
    /// In.
    case `in`(`in`: Bool, `is`: String? = nil)
    /// Func.
    case `func`(`func`: String)
  }

  /// Other.
  public enum Other: Equatable, Sendable {
    /// Self.
    case self2
    /// None.
    case none(Long)
    /// None.
    case none2(Maybe)
    /// String.
    case string(Text)
  }

  /// Long.
  public typealias Long = Int64

  /// Maybe.
  public typealias Maybe = String?

  /// Text.
  public typealias Text = String

  /// What `case/union-keyword-tag` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Thing
    /// Other.
    public var other: Other

    /// Makes a value of its fields.
    public init(value: Thing, other: Other) {
      self.value = value
      self.other = other
    }
  }

  /// What `case/union-keyword-tag` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }
}

// codecs: 120 lines, sha256 9f279ce6fddd
