/// Other names for types.
public enum CaseAlias {
  /// Id.
  public typealias Id = Int64

  /// Ids.
  public typealias Ids = [Id]

  /// Maybe.
  public typealias Maybe = String?

  /// Row.
  public struct Row: Equatable, Sendable {
    /// Id.
    public var id: Id

    /// Makes a value of its fields.
    public init(id: Id) {
      self.id = id
    }
  }

  /// Old.
  public typealias Old = Row

  /// Letter.
  public enum Letter: String, CaseIterable, Sendable {
    /// A.
    case a
    /// B.
    case b
  }

  /// What `case/alias` takes.
  public struct Params: Equatable, Sendable {
    /// Id.
    public var id: Id
    /// Ids.
    public var ids: Ids
    /// Maybe.
    public var maybe: Maybe
    /// Row.
    public var row: Old
    /// Letter.
    public var letter: Letter
    /// Optional maybe.
    public var optionalMaybe: Field<Maybe>

    /// Makes a value of its fields.
    public init(
      id: Id,
      ids: Ids,
      maybe: Maybe,
      row: Old,
      letter: Letter = .b,
      optionalMaybe: Field<Maybe> = .absent
    ) {
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

// codecs: 63 lines, sha256 4bb14ed0e63d
