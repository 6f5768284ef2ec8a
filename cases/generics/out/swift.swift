/// Types with type parameters.
public enum CaseGenerics {
  /// Row.
  public struct Row: Equatable, Sendable {
    /// Id.
    public var id: Int32

    /// Makes a value of its fields.
    public init(id: Int32) {
      self.id = id
    }
  }

  /// Page.
  public struct Page<T: WireValue>: Equatable, Sendable {
    /// Items.
    public var items: [T]
    /// Next.
    public var next: T?

    /// Makes a value of its fields.
    public init(items: [T], next: T? = nil) {
      self.items = items
      self.next = next
    }
  }

  /// Pair.
  public struct Pair<A: WireValue, B: WireValue>: Equatable, Sendable {
    /// First.
    public var first: A
    /// Second.
    public var second: B

    /// Makes a value of its fields.
    public init(first: A, second: B) {
      self.first = first
      self.second = second
    }
  }

  /// What `case/generics` takes.
  public struct Params: Equatable, Sendable {
    /// Page.
    public var page: Page<Int64>
    /// Rows.
    public var rows: Page<Row>
    /// Pair.
    public var pair: Pair<String, Bool?>?

    /// Makes a value of its fields.
    public init(page: Page<Int64>, rows: Page<Row>, pair: Pair<String, Bool?>? = nil) {
      self.page = page
      self.rows = rows
      self.pair = pair
    }
  }

  /// What `case/generics` gives.
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

// codecs: 89 lines, sha256 9615397cd43a
