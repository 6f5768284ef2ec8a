import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Carries commands over HTTP: `POST <base>/commands/<name>`.
public struct HTTPTransport: Transport {
  private let base: URL
  private let session: URLSession
  private let headers: [String: String]

  /// Makes a transport to the server at `base`. `headers` go with every request, such as one that authorises it.
  public init(base: URL, headers: [String: String] = [:], session: URLSession = .shared) {
    self.base = base
    self.headers = headers
    self.session = session
  }

  /// Runs a command. Every status but 200 is a failure.
  public func call(_ command: String, params: String) async throws -> CommandReply {
    var request = URLRequest(url: base.appendingPathComponent("commands").appendingPathComponent(command))
    request.httpMethod = "POST"
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.httpBody = Data(params.utf8)
    let (body, response) = try await send(request)
    let text = String(decoding: body, as: UTF8.self)
    let isSuccess = (response as? HTTPURLResponse)?.statusCode == 200
    return isSuccess ? .success(text) : .failure(text)
  }

  /// `URLSession.data(for:)`, which Foundation for Linux does not have everywhere.
  private func send(_ request: URLRequest) async throws -> (Data, URLResponse) {
    try await withCheckedThrowingContinuation { continuation in
      let task = session.dataTask(with: request) { body, response, error in
        if let body, let response {
          continuation.resume(returning: (body, response))
        } else {
          continuation.resume(throwing: error ?? URLError(.badServerResponse))
        }
      }
      task.resume()
    }
  }
}
