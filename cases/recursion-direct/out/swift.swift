/// Objects that contain their own kind: optional, nullable, in lists and maps.
public enum CaseRecursionDirect {
  public struct Node: Equatable, Sendable {
    public var name: String
    @Indirect public var next: Node?
    @Indirect public var parent: Node?
    public var children: [Node]
    public var byName: [String: Node]?

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
    public var node: Node

    public init(node: Node) {
      self.node = node
    }
  }

  /// What `case/recursion-direct` gives.
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
    name: "case/recursion-direct",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 53 lines, sha256 f847c93860fc
