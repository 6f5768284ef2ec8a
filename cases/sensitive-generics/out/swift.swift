/// A generic type hides what it holds where its field is sensitive, and leaves it to what it holds
/// where not. One that is never used with a secret has nothing to hide.
public enum CaseSensitiveGenerics {
  public struct Sealed<T: WireValue>: Equatable, Sendable, CustomReflectable {
    public var note: String
    public var held: T

    public init(note: String, held: T) {
      self.note = note
      self.held = held
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["note": self.note as Any, "held": "***"], displayStyle: .struct)
    }
  }

  public struct Listed<T: WireValue>: Equatable, Sendable {
    public var note: String
    public var items: [T]

    public init(note: String, items: [T]) {
      self.note = note
      self.items = items
    }
  }

  public struct Label: Equatable, Sendable {
    public var label: String

    public init(label: String) {
      self.label = label
    }
  }

  public struct Secret: Equatable, Sendable, CustomReflectable {
    public var label: String
    public var secret: String

    public init(label: String, secret: String) {
      self.label = label
      self.secret = secret
    }

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      Mirror(self, children: ["label": self.label as Any, "secret": "***"], displayStyle: .struct)
    }
  }

  public struct Boxed<T: WireValue>: Equatable, Sendable {
    public var note: String
    public var inner: Listed<T>

    public init(note: String, inner: Listed<T>) {
      self.note = note
      self.inner = inner
    }
  }

  public typealias Rows<T: WireValue> = [Listed<T>]

  public enum Event<T: WireValue>: Equatable, Sendable, CustomReflectable {
    case one(value: T)
    case noneCase
    /// A variant that this version does not know, as it came.
    case unknown(JSONObject)

    /// What is printed of it, which is not what is sensitive.
    public var customMirror: Mirror {
      switch self {
      case .one(let value0):
        Mirror(self, children: ["one": value0 as Any], displayStyle: .enum)
      case .noneCase:
        Mirror(self, children: [:], displayStyle: .enum)
      case .unknown:
        Mirror(self, children: ["unknown": "***"], displayStyle: .enum)
      }
    }
// types: 71 more lines, sha256 a0aba8d8a287

// codecs: 188 lines, sha256 0f40ab86af07
