/// Lists of objects, and of lists of them.
public enum CaseArrayOfRecords {
  public struct Row: Equatable, Sendable {
    public var id: Int64
    public var note: String?

    public init(id: Int64, note: String? = nil) {
      self.id = id
      self.note = note
    }
  }

  /// What `case/array-of-records` takes.
  public struct Params: Equatable, Sendable {
    public var rows: [Row]
    public var pages: [[Row]]?

    public init(rows: [Row], pages: [[Row]]? = nil) {
      self.rows = rows
      self.pages = pages
    }
  }

  /// What `case/array-of-records` gives.
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
    name: "case/array-of-records",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 49 lines, sha256 607abcadf220
