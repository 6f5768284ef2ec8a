/// An object that refuses keys it does not declare.
public enum CaseRecordStrict {
  /// Exact.
  public struct Exact: Equatable, Sendable {
    /// A.
    public var a: Int32
    /// B.
    public var b: String?
    /// Loose.
    @Indirect public var loose: Loose?
    /// Inner.
    public var inner: Inner?

    /// Makes a value of its fields.
    public init(a: Int32, b: String? = nil, loose: Loose? = nil, inner: Inner? = nil) {
      self.a = a
      self.b = b
      self.loose = loose
      self.inner = inner
    }
  }

  /// Inner.
  public struct Inner: Equatable, Sendable {
    /// Makes a value without fields.
    public init() {}
  }

  /// Loose.
  public struct Loose: Equatable, Sendable {
    /// X.
    public var x: Int32
    /// Exact.
    @Indirect public var exact: Exact?

    /// Makes a value of its fields.
    public init(x: Int32, exact: Exact? = nil) {
      self.x = x
      self.exact = exact
    }
  }

  /// What `case/record-strict` takes.
  public struct Params: Equatable, Sendable {
    /// Value.
    public var value: Exact
    /// Loose.
    public var loose: Loose?

    /// Makes a value of its fields.
    public init(value: Exact, loose: Loose? = nil) {
      self.value = value
      self.loose = loose
    }
  }

  /// What `case/record-strict` gives.
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

extension CaseRecordStrict.Exact: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    try object.refuseKeys(except: ["a", "b", "loose", "inner"])
    self.a = try object.required("a")
    self.b = try object.optional("b")
    self.loose = try object.optional("loose")
    self.inner = try object.optional("inner")
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("a", self.a)
    try object.set("b", ifPresent: self.b)
    try object.set("loose", ifPresent: self.loose)
    try object.set("inner", ifPresent: self.inner)
    return object.value
  }
}

extension CaseRecordStrict.Inner: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    try object.refuseKeys(except: [])
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}

extension CaseRecordStrict.Loose: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.x = try object.required("x")
    self.exact = try object.optional("exact")
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("x", self.x)
    try object.set("exact", ifPresent: self.exact)
    return object.value
  }
}

extension CaseRecordStrict.Params: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.value = try object.required("value")
    self.loose = try object.optional("loose")
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("value", self.value)
    try object.set("loose", ifPresent: self.loose)
    return object.value
  }
}

extension CaseRecordStrict.Result: WireModel {
  /// Reads an object.
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    _ = try ObjectReader(value, depth: depth)
  }

  /// Writes an object.
  public func toJSONValue(depth: Int) throws -> JSONValue {
    try ObjectWriter(depth: depth).value
  }
}
// codecs: 10 more lines, sha256 5d1cccfbb19b
