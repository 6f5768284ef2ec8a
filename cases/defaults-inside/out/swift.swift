/// Defaults in the variants of unions and in what generic types stand for: callers may leave these out
/// too.
public enum CaseDefaultsInside {
  public struct Size: Equatable, Sendable {
    public var width: Int32
    public var height: Int32?

    public init(width: Int32 = 80, height: Int32? = nil) {
      self.width = width
      self.height = height
    }
  }

  public enum Beside: Equatable, Sendable {
    case sized(Size)
    case named(name: String = "none", size: Size)
    case noneCase
  }

  public enum Under: Equatable, Sendable {
    case sized(Size)
    case listed(sizes: [Size])
    case noneCase
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)
  }

  public enum Only: Equatable, Sendable {
    case one(count: UInt8 = 1)
  }

  public struct Page<T: WireValue>: Equatable, Sendable {
    public var items: [T]
    public var next: T?

    public init(items: [T], next: T? = nil) {
      self.items = items
      self.next = next
    }
  }

  public struct Limited<T: WireValue>: Equatable, Sendable {
    public var page: Page<T>
    public var limit: Int32

    public init(page: Page<T>, limit: Int32 = 10) {
      self.page = page
      self.limit = limit
    }
  }

  public enum Either<A: WireValue, B: WireValue>: Equatable, Sendable {
    case a(a: A, more: A? = nil)
    case b(b: B)
  }

  public struct Tree<T: WireValue>: Equatable, Sendable {
    public var value: T
    public var children: [Tree<T>]

    public init(value: T, children: [Tree<T>]) {
      self.value = value
      self.children = children
    }
  }

  public typealias Rows<T: WireValue> = [String: Page<T>]

  public struct Plain<T: WireValue>: Equatable, Sendable {
    public var value: T

    public init(value: T) {
      self.value = value
    }
  }

  /// What `case/defaults-inside` takes.
  public struct Params: Equatable, Sendable {
    public var beside: Beside?
    public var under: Under?
// types: 52 more lines, sha256 6128d01fd04f

extension CaseDefaultsInside.Size: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    self.width = try object.required("width", default: 80)
    self.height = try object.optional("height")
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    try object.set("width", self.width)
    try object.set("height", ifPresent: self.height)
    return object.value
  }
}

extension CaseDefaultsInside.Beside: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("kind") {
    case "sized":
      self = .sized(try object.content(without: "kind"))
    case "named":
      self = .named(name: try object.required("name", default: "none"), size: try object.required("size"))
    case "none":
      self = .noneCase
    default:
      throw object.unknownTag("kind")
    }
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .sized(let content):
      object.tag("kind", "sized")
      try object.add(content)
    case .named(let value1, let value2):
      object.tag("kind", "named")
      try object.set("name", value1)
      try object.set("size", value2)
    case .noneCase:
      object.tag("kind", "none")
    }
    return object.value
  }
}

extension CaseDefaultsInside.Under: WireModel {
  public init(fromJSONValue value: JSONValue, depth: Int) throws {
    let object = try ObjectReader(value, depth: depth)
    switch try object.tag("kind") {
    case "sized":
      self = .sized(try object.required("value"))
    case "listed":
      self = try object.nested("value") { content in
        .listed(sizes: try content.required("sizes"))
      }
    case "none":
      self = .noneCase
    default:
      self = .unknown(try object.copy())
    }
  }

  public func toJSONValue(depth: Int) throws -> JSONValue {
    var object = try ObjectWriter(depth: depth)
    switch self {
    case .sized(let content):
      object.tag("kind", "sized")
      try object.set("value", content)
    case .listed(let value1):
      object.tag("kind", "listed")
      try object.nested("value") { content in
        try content.set("sizes", value1)
      }
    case .noneCase:
      object.tag("kind", "none")
    case .unknown(let members):
      let known: [ExactText] = ["sized", "listed", "none"]
      try object.add(unknown: members, tag: "kind", known: known)
// codecs: 161 more lines, sha256 cb6cad5ea9b1
