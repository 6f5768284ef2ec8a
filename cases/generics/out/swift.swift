/// Types with type parameters.
public enum CaseGenerics {
  public struct Row: Equatable, Sendable {
    public var id: Int32

    public init(id: Int32) {
      self.id = id
    }
  }

  public struct Page<T: WireValue>: Equatable, Sendable {
    public var items: [T]
    public var next: T?

    public init(items: [T], next: T? = nil) {
      self.items = items
      self.next = next
    }
  }

  public struct Pair<A: WireValue, B: WireValue>: Equatable, Sendable {
    public var first: A
    public var second: B

    public init(first: A, second: B) {
      self.first = first
      self.second = second
    }
  }

  /// What `case/generics` takes.
  public struct Params: Equatable, Sendable {
    public var page: Page<Int64>
    public var rows: Page<Row>
    public var pair: Pair<String, Bool?>?

    public init(page: Page<Int64>, rows: Page<Row>, pair: Pair<String, Bool?>? = nil) {
      self.page = page
      self.rows = rows
      self.pair = pair
    }
  }

  /// What `case/generics` gives.
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
    name: "case/generics",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 79 lines, sha256 ec6936ab9860
