/// Generic types in generic types, a generic union, and one that contains itself.
public enum CaseGenericsNested {
  public struct Tree<T: WireValue>: Equatable, Sendable {
    public var value: T
    public var children: [Tree<T>]

    public init(value: T, children: [Tree<T>]) {
      self.value = value
      self.children = children
    }
  }

  public struct Page<T: WireValue>: Equatable, Sendable {
    public var items: [T]

    public init(items: [T]) {
      self.items = items
    }
  }

  public struct Box<T: WireValue>: Equatable, Sendable {
    public var held: T

    public init(held: T) {
      self.held = held
    }
  }

  public struct Error: Equatable, Sendable {
    public var code: String

    public init(code: String) {
      self.code = code
    }
  }

  public enum Result2<T: WireValue, E: WireValue>: Equatable, Sendable {
    case ok(value: T)
    case failed(error: E)
  }

  /// What `case/generics-nested` takes.
  public struct Params: Equatable, Sendable {
    public var tree: Tree<String>
    public var result: Result2<Page<UInt8>, Error>
    public var boxes: [String: Box<Box<LocalDate>>]

    public init(tree: Tree<String>, result: Result2<Page<UInt8>, Error>, boxes: [String: Box<Box<LocalDate>>]) {
      self.tree = tree
      self.result = result
      self.boxes = boxes
    }
  }

  /// What `case/generics-nested` gives.
  public struct Result: Equatable, Sendable {
    public init() {}
  }

  /// How the command can fail.
  public enum Failure: Swift.Error {
    /// An error that the command does not declare, or one whose data is not what it declares.
    case other(CommandFailure)
    /// The command could not be carried, or one of its values broke the contract.
    case undelivered(any Swift.Error)
  }

  /// What is known of the command beside its types.
  public static let info = CommandInfo(
    name: "case/generics-nested",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 117 lines, sha256 7baeeb9b69b9
