/// Generic types in generic types, a generic union, and one that contains itself.
public enum CaseGenericsNested {
  /// Tree.
  public struct Tree<T: WireValue>: Equatable, Sendable {
    /// Value.
    public var value: T
    /// Children.
    public var children: [Tree<T>]

    /// Makes a value of its fields.
    public init(value: T, children: [Tree<T>]) {
      self.value = value
      self.children = children
    }
  }

  /// Page.
  public struct Page<T: WireValue>: Equatable, Sendable {
    /// Items.
    public var items: [T]

    /// Makes a value of its fields.
    public init(items: [T]) {
      self.items = items
    }
  }

  /// Box.
  public struct Box<T: WireValue>: Equatable, Sendable {
    /// Held.
    public var held: T

    /// Makes a value of its fields.
    public init(held: T) {
      self.held = held
    }
  }

  /// Error.
  public struct Error: Equatable, Sendable {
    /// Code.
    public var code: String

    /// Makes a value of its fields.
    public init(code: String) {
      self.code = code
    }
  }

  /// Result.
  public enum Result2<T: WireValue, E: WireValue>: Equatable, Sendable {
    /// Ok.
    case ok(value: T)
    /// Failed.
    case failed(error: E)
  }

  /// What `case/generics-nested` takes.
  public struct Params: Equatable, Sendable {
    /// Tree.
    public var tree: Tree<String>
    /// Result.
    public var result: Result2<Page<UInt8>, Error>
    /// Boxes.
    public var boxes: [String: Box<Box<LocalDate>>]

    /// Makes a value of its fields.
    public init(tree: Tree<String>, result: Result2<Page<UInt8>, Error>, boxes: [String: Box<Box<LocalDate>>]) {
      self.tree = tree
      self.result = result
      self.boxes = boxes
    }
  }

  /// What `case/generics-nested` gives.
  public struct Result: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

// types: 8 more lines, sha256 2ab7a83a522b

// codecs: 131 lines, sha256 4d17953c42ed
