/// Aliases that contain themselves.
public enum CaseAliasRecursive {
  public struct Tree: Equatable, Sendable {
    /// What the type stands for, which contains the type itself.
    public var value: [Tree]

    public init(_ value: [Tree]) {
      self.value = value
    }
  }

  public struct Dictionary: Equatable, Sendable {
    /// What the type stands for, which contains the type itself.
    public var value: [String: Dictionary]

    public init(_ value: [String: Dictionary]) {
      self.value = value
    }
  }

  /// What `case/alias-recursive` takes.
  public struct Params: Equatable, Sendable {
    public var tree: Tree
    public var dictionary: Dictionary?

    public init(tree: Tree, dictionary: Dictionary? = nil) {
      self.tree = tree
      self.dictionary = dictionary
    }
  }

  /// What `case/alias-recursive` gives.
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
    name: "case/alias-recursive",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

extension CaseAliasRecursive.Tree: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    self.init(try .init(fromJSONValue: value, depth: depth))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try value.toJSONValue(depth: depth)
  }
}

extension CaseAliasRecursive.Dictionary: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    self.init(try .init(fromJSONValue: value, depth: depth))
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try value.toJSONValue(depth: depth)
  }
}

extension CaseAliasRecursive.Params: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.tree = try object.required("tree")
    self.dictionary = try object.optional("dictionary")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("tree", self.tree)
    try object.set("dictionary", ifPresent: self.dictionary)
    return object.value
  }
}

extension CaseAliasRecursive.Result: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseAliasRecursive.Failure: CommandErrors {
  init(_ failure: CommandFailure) {
    self = .other(failure)
  }

  init(undelivered error: any Error) {
    self = .undelivered(error)
  }
}
