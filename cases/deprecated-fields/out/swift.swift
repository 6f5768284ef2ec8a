/// Who uses a deprecated field is warned.
public enum CaseDeprecatedFields {
  public struct Row: Equatable, Sendable {
    public var fresh: String
    @available(*, deprecated, message: "take \"fresh\" \\ instead")
    public var stale: String {
      get { storedStale }
      set { storedStale = newValue }
    }
    private var storedStale: String

    public init(fresh: String, stale: String) {
      self.fresh = fresh
      self.storedStale = stale
    }
  }

  /// What `case/deprecated-fields` takes.
  public struct Params: Equatable, Sendable {
    public var now: String
    @available(*, deprecated, message: "use now")
    public var old: String? {
      get { storedOld }
      set { storedOld = newValue }
    }
    private var storedOld: String?
    @available(*, deprecated, message: "Do not use it in new code.")
    public var older: Int32 {
      get { storedOlder }
      set { storedOlder = newValue }
    }
    private var storedOlder: Int32
    public var row: Row?

    /// Makes a value without the deprecated fields.
    public init(now: String, row: Row? = nil) {
      self.now = now
      self.storedOld = nil
      self.storedOlder = 3
      self.row = row
    }

    /// Makes a value of its fields, also of the deprecated ones.
    @available(*, deprecated, message: "use now. Do not use it in new code.")
    public init(now: String, old: String? = nil, older: Int32 = 3, row: Row? = nil) {
      self.now = now
      self.storedOld = old
      self.storedOlder = older
      self.row = row
    }
  }

  /// What `case/deprecated-fields` gives.
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
    name: "case/deprecated-fields",
    effect: .write,
    idempotent: false,
    accessLevel: "internal"
  )
}

// codecs: 53 lines, sha256 86958fb3ead5
