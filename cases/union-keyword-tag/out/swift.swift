/// Tags, contents and variants that are words of some language.
public enum CaseUnionKeywordTag {
  public enum Thing: Equatable, Sendable {
    case `struct`(type: String)
    case self2(self2: Int8)
    case type
    case `in`(in: Bool, is: String? = nil)
    case `func`(func: String)
  }

  public enum Other: Equatable, Sendable {
    case self2
    case noneCase(Long)
    case noneCase2(Maybe)
    case string(Text)
  }

  public typealias Long = Int64

  public typealias Maybe = String?

  public typealias Text = String

  /// What `case/union-keyword-tag` takes.
  public struct Params: Equatable, Sendable {
    public var value: Thing
    public var other: Other

    public init(value: Thing, other: Other) {
      self.value = value
      self.other = other
    }
  }

  /// What `case/union-keyword-tag` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/union-keyword-tag",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 112 lines, sha256 8d09c96b7f61
