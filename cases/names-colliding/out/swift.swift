/// Field names that look alike once they are identifiers.
public enum CaseNamesColliding {
  /// What `case/names-colliding` takes.
  public struct Params: Equatable, Sendable {
    public var ab: Int32
    public var aB: Int32?
    public var aB2: Int32
    public var aB3: Int32
    public var ab2: Int32?
    public var ab3: Int32
    public var aB4: Int32
    public var ab4: Int32?
    public var ab5: Int32
    public var aB5: Int32
    public var ab22: Int32?
    public var ab23: Int32
    public var aB22: Int32
    public var aB6: Int32?
    public var hasAb: Int32
    public var hasAb2: Int32
    public var value: Int32?
    public var value2: Int32
    public var value3: Int32

    public init(
      ab: Int32,
      aB: Int32? = nil,
      aB2: Int32,
      aB3: Int32,
      ab2: Int32? = nil,
      ab3: Int32,
      aB4: Int32,
      ab4: Int32? = nil,
      ab5: Int32,
      aB5: Int32,
      ab22: Int32? = nil,
      ab23: Int32,
      aB22: Int32,
      aB6: Int32? = nil,
      hasAb: Int32,
      hasAb2: Int32,
      value: Int32? = nil,
      value2: Int32,
      value3: Int32
    ) {
      self.ab = ab
      self.aB = aB
      self.aB2 = aB2
      self.aB3 = aB3
      self.ab2 = ab2
      self.ab3 = ab3
      self.aB4 = aB4
      self.ab4 = ab4
      self.ab5 = ab5
      self.aB5 = aB5
      self.ab22 = ab22
      self.ab23 = ab23
      self.aB22 = aB22
      self.aB6 = aB6
      self.hasAb = hasAb
      self.hasAb2 = hasAb2
      self.value = value
      self.value2 = value2
      self.value3 = value3
    }
  }

  /// What `case/names-colliding` gives.
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

// types: 8 more lines, sha256 dcc091b088dc

// codecs: 68 lines, sha256 001c37569587
