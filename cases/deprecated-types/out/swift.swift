/// Who uses a deprecated type is warned; types that hold one are not.
public enum CaseDeprecatedTypes {
  public struct DeprecatedOld: Equatable, Sendable {
    public var value: String

    public init(value: String) {
      self.value = value
    }
  }

  /// The name in the specification of ``DeprecatedOld``.
  @available(*, deprecated, message: "use New")
  public typealias Old = DeprecatedOld

  public struct New: Equatable, Sendable {
    public var value: String

    public init(value: String) {
      self.value = value
    }
  }

  public enum DeprecatedOldKind: String, CaseIterable, Sendable {
    case one
    case two
  }

  /// The name in the specification of ``DeprecatedOldKind``.
  @available(*, deprecated, message: "Do not use it in new code.")
  public typealias OldKind = DeprecatedOldKind

  public typealias DeprecatedOldName = String

  /// The name in the specification of ``DeprecatedOldName``.
  @available(*, deprecated, message: "use string")
  public typealias OldName = DeprecatedOldName

  public enum DeprecatedOldShape: Equatable, Sendable {
    case dot
    case line(length: Int32)
  }

  /// The name in the specification of ``DeprecatedOldShape``.
  @available(*, deprecated, message: "gone soon")
  public typealias OldShape = DeprecatedOldShape

  public typealias Behind = DeprecatedOldKind?

  public typealias Further = [Behind]

  public enum Carrier: Equatable, Sendable {
    case someCase(inner: Further)
  }

  /// What `case/deprecated-types` takes.
  public struct Params: Equatable, Sendable {
    public var fresh: New
    public var old: DeprecatedOld?
    public var kind: DeprecatedOldKind?
    public var name: DeprecatedOldName?
    public var shapes: [DeprecatedOldShape]?
    public var behind: Field<Behind>
    public var further: Further?
    public var carrier: Carrier?

    public init(
      fresh: New,
      old: DeprecatedOld? = nil,
      kind: DeprecatedOldKind? = nil,
      name: DeprecatedOldName? = nil,
      shapes: [DeprecatedOldShape]? = nil,
      behind: Field<Behind> = .absent,
      further: Further? = nil,
      carrier: Carrier? = nil
    ) {
      self.fresh = fresh
      self.old = old
      self.kind = kind
      self.name = name
      self.shapes = shapes
// types: 27 more lines, sha256 6837915a6ee3

// codecs: 122 lines, sha256 c68f49c939e3
