/// Objects in objects.
public enum CaseRecordNested {
  /// Inner.
  public struct Inner: Equatable, Sendable {
    /// Leaf.
    public var leaf: String
    /// Count.
    public var count: UInt64?

    /// Makes a value of its fields.
    public init(leaf: String, count: UInt64? = nil) {
      self.leaf = leaf
      self.count = count
    }
  }

  /// Middle.
  public struct Middle: Equatable, Sendable {
    /// Inner.
    public var inner: Inner

    /// Makes a value of its fields.
    public init(inner: Inner) {
      self.inner = inner
    }
  }

  /// Outer.
  public struct Outer: Equatable, Sendable {
    /// Middle.
    public var middle: Middle
    /// Name.
    public var name: String
    /// Second.
    public var second: Middle?

    /// Makes a value of its fields.
    public init(middle: Middle, name: String, second: Middle? = nil) {
      self.middle = middle
      self.name = name
      self.second = second
    }
  }

  /// What `case/record-nested` takes.
  public struct Params: Equatable, Sendable {
    /// Outer.
    public var outer: Outer

    /// Makes a value of its fields.
    public init(outer: Outer) {
      self.outer = outer
    }
  }

  /// What `case/record-nested` gives.
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

// codecs: 87 lines, sha256 401b5655169e
