/// Objects that contain their own kind: optional, nullable, in lists and maps.
public enum CaseRecursionDirect {
  /// Node.
  public struct Node: Equatable, Sendable {
    /// Name.
    public var name: String
    /// Next.
    @Indirect public var next: Node?
    /// Parent.
    @Indirect public var parent: Node?
    /// Children.
    public var children: [Node]
    /// By name.
    public var byName: [String: Node]?

    /// Makes a value of its fields.
    public init(name: String, next: Node? = nil, parent: Node?, children: [Node], byName: [String: Node]? = nil) {
      self.name = name
      self.next = next
      self.parent = parent
      self.children = children
      self.byName = byName
    }
  }

  /// What `case/recursion-direct` takes.
  public struct Params: Equatable, Sendable {
    /// Node.
    public var node: Node

    /// Makes a value of its fields.
    public init(node: Node) {
      self.node = node
    }
  }

  /// What `case/recursion-direct` gives.
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

// codecs: 59 lines, sha256 094a54747eba
