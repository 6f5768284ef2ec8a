/// At most 128 arrays and objects are open at once, those of the params among them.
public enum CaseDepth {
  public struct Tree: Equatable, Sendable {
    /// What the type stands for, which contains the type itself.
    public var value: [Tree]

    public init(_ value: [Tree]) {
      self.value = value
    }
  }

  public struct Node: Equatable, Sendable {
    @Indirect public var next: Node?

    public init(next: Node? = nil) {
      self.next = next
    }
  }

  /// What `case/depth` takes.
  public struct Params: Equatable, Sendable {
    public var any: JSONValue?
    public var tree: Tree?
    public var node: Node?

    public init(any: JSONValue? = nil, tree: Tree? = nil, node: Node? = nil) {
      self.any = any
      self.tree = tree
      self.node = node
    }
  }

  /// What `case/depth` gives.
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
  public static let info = CommandInfo(name: "case/depth", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 59 lines, sha256 47177ffe8044
