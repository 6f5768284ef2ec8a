/// A generic type hides what it holds where its field is sensitive, and leaves it to what it holds
/// where not.
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

  /// What `case/sensitive-generics` takes.
  public struct Params: Equatable, Sendable {
    public var user: String
    public var text: Sealed<String>
    public var record: Sealed<Label>
    public var plain: Listed<Secret>

    public init(user: String, text: Sealed<String>, record: Sealed<Label>, plain: Listed<Secret>) {
      self.user = user
      self.text = text
      self.record = record
      self.plain = plain
    }
  }

  /// What `case/sensitive-generics` gives.
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
}

// codecs: 96 lines, sha256 181402fb3443
