/// Other names for types.
public enum CaseAlias {
  public typealias Id = Int64

  public typealias Ids = [Id]

  public typealias Maybe = String?

  public struct Row: Equatable, Sendable {
    public var id: Id

    public init(id: Id) {
      self.id = id
    }
  }

  public typealias Old = Row

  public enum Letter: String, CaseIterable, Sendable {
    case a
    case b
  }

  /// What `case/alias` takes.
  public struct Params: Equatable, Sendable {
    public var id: Id
    public var ids: Ids
    public var maybe: Maybe
    public var row: Old
    public var letter: Letter
    public var optionalMaybe: Field<Maybe>

    public init(id: Id, ids: Ids, maybe: Maybe, row: Old, letter: Letter = .b, optionalMaybe: Field<Maybe> = .absent) {
      self.id = id
      self.ids = ids
      self.maybe = maybe
      self.row = row
      self.letter = letter
      self.optionalMaybe = optionalMaybe
    }
  }

  /// What `case/alias` gives.
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
  public static let info = CommandInfo(name: "case/alias", effect: .write, idempotent: false, accessLevel: "internal")
}

// codecs: 57 lines, sha256 826febe52edd
