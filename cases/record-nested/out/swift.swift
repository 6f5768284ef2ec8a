/// Objects in objects.
public enum CaseRecordNested {
  public struct Inner: Equatable, Sendable {
    public var leaf: String
    public var count: UInt64?

    public init(leaf: String, count: UInt64? = nil) {
      self.leaf = leaf
      self.count = count
    }
  }

  public struct Middle: Equatable, Sendable {
    public var inner: Inner

    public init(inner: Inner) {
      self.inner = inner
    }
  }

  public struct Outer: Equatable, Sendable {
    public var middle: Middle
    public var name: String
    public var second: Middle?

    public init(middle: Middle, name: String, second: Middle? = nil) {
      self.middle = middle
      self.name = name
      self.second = second
    }
  }

  /// What `case/record-nested` takes.
  public struct Params: Equatable, Sendable {
    public var outer: Outer

    public init(outer: Outer) {
      self.outer = outer
    }
  }

  /// What `case/record-nested` gives.
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
    name: "case/record-nested",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 77 lines, sha256 b59c18aa7b5f
