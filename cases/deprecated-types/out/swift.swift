/// Who uses a deprecated type is warned; types that hold one are not.
public enum CaseDeprecatedTypes {
  /// Old.
  public struct DeprecatedOld: Equatable, Sendable {
    /// Value.
    public var value: String

    /// Makes a value of its fields.
    public init(value: String) {
      self.value = value
    }
  }

  /// The name in the specification of ``DeprecatedOld``.
  @available(*, deprecated, message: "use New")
  public typealias Old = DeprecatedOld

  /// New.
  public struct New: Equatable, Sendable {
    /// Value.
    public var value: String

    /// Makes a value of its fields.
    public init(value: String) {
      self.value = value
    }
  }

  /// Old kind.
  public enum DeprecatedOldKind: String, CaseIterable, Sendable {
    /// One.
    case one
    /// Two.
    case two
  }

  /// The name in the specification of ``DeprecatedOldKind``.
  @available(*, deprecated, message: "Do not use it in new code.")
  public typealias OldKind = DeprecatedOldKind

  /// Old name.
  public typealias DeprecatedOldName = String

  /// The name in the specification of ``DeprecatedOldName``.
  @available(*, deprecated, message: "use string")
  public typealias OldName = DeprecatedOldName

  /// Old shape.
  public enum DeprecatedOldShape: Equatable, Sendable {
    /// Dot.
    case dot
    /// Line.
    case line(length: Int32)
  }

  /// The name in the specification of ``DeprecatedOldShape``.
  @available(*, deprecated, message: "gone soon")
  public typealias OldShape = DeprecatedOldShape

  /// Behind.
  public typealias Behind = DeprecatedOldKind?

  /// Further.
  public typealias Further = [Behind]

  /// Carrier.
  public enum Carrier: Equatable, Sendable {
    /// Some.
    case some(inner: Further)
  }

  /// What `case/deprecated-types` takes.
  public struct Params: Equatable, Sendable {
    /// Fresh.
    public var fresh: New
    /// Old.
    public var old: DeprecatedOld?
    /// Kind.
    public var kind: DeprecatedOldKind?
    /// Name.
// types: 46 more lines, sha256 ca05c0762023

// codecs: 134 lines, sha256 5db32dff255f
