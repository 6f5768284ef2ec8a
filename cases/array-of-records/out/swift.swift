/// Lists of objects, and of lists of them.
public enum CaseArrayOfRecords {
  /// Row.
  public struct Row: Equatable, Sendable {
    /// Id.
    public var id: Int64
    /// Note.
    public var note: String?

    /// Makes a value of its fields.
    public init(id: Int64, note: String? = nil) {
      self.id = id
      self.note = note
    }
  }

  /// What `case/array-of-records` takes.
  public struct Params: Equatable, Sendable {
    /// Rows.
    public var rows: [Row]
    /// Pages.
    public var pages: [[Row]]?

    /// Makes a value of its fields.
    public init(rows: [Row], pages: [[Row]]? = nil) {
      self.rows = rows
      self.pages = pages
    }
  }

  /// What `case/array-of-records` gives.
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

// codecs: 55 lines, sha256 eca5aaf3b2e0
