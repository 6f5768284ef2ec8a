/// Field names that look alike once they are identifiers.
public enum CaseNamesColliding {
  /// What `case/names-colliding` takes.
  public struct Params: Equatable, Sendable {
    /// Ab.
    public var ab: Int32
    /// A b.
    public var aB: Int32?
    /// A b.
    public var aB2: Int32
    /// A b.
    public var aB3: Int32
    /// Ab.
    public var ab2: Int32?
    /// Ab.
    public var ab3: Int32
    /// A b.
    public var aB4: Int32
    /// Ab.
    public var ab4: Int32?
    /// Ab.
    public var ab5: Int32
    /// A b.
    public var aB5: Int32
    /// Ab2.
    public var ab22: Int32?
    /// Ab 2.
    public var ab23: Int32
    /// A b2.
    public var aB22: Int32
    /// A b.
    public var aB6: Int32?
    /// Has ab.
    public var hasAb: Int32
    /// Has ab.
    public var hasAb2: Int32
    /// Value.
    public var value: Int32?
    /// Value.
    public var value2: Int32
    /// Value.
    public var value3: Int32

    /// Makes a value of its fields.
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
// types: 21 more lines, sha256 7ec1cd7bd595

// codecs: 72 lines, sha256 4461f772de67
