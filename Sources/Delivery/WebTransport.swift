import CTransfer
package import Foundation

/// Over the network, through the system's libcurl.
///
/// Not `URLSession`: on Linux that is libcurl too, linked in, which doubles the time of every start of
/// the program; it has no limit of its own on connecting, and an environment variable makes it print
/// the headers with the password.
package struct WebTransport: Transport {
  /// How long making a connection and the whole of an attempt may last, in seconds.
  private let connecting: Int
  private let patience: Int

  package init(connecting: Int = 10, patience: Int = 30) {
    self.connecting = min(connecting, patience)
    self.patience = patience
  }

  private static let headers = """
    Content-Type: application/json
    Accept: application/json
    X-Experience-API-Version: 1.0.3
    User-Agent: verken
    Expect:
    """

  package func post(_ body: Data, to endpoint: Endpoint, as credentials: Credentials) -> Passage {
    var answer = unsafe cx_answer()
    defer { unsafe cx_forget(&answer) }
    let outcome = unsafe send(body, to: endpoint, as: credentials, into: &answer)
    guard outcome == CX_ANSWERED else { return .lost(Obstacle(outcome)) }
    return .answered(
      StoreAnswer(
        status: unsafe answer.status,
        body: unsafe answer.body.map { unsafe Data(bytes: $0, count: answer.length) } ?? Data(),
        redirect: unsafe answer.redirect.map { unsafe String(cString: $0) },
        retryAfter: unsafe answer.retry_after.flatMap { unsafe Self.seconds(String(cString: $0)) }))
  }

  /// Everything is lent to C for the length of the call.
  private func send(
    _ body: Data, to endpoint: Endpoint, as credentials: Credentials, into answer: inout cx_answer
  ) -> cx_outcome {
    unsafe endpoint.statements.withCString { url in
      unsafe credentials.name.withCString { name in
        unsafe credentials.password.withCString { password in
          unsafe Self.headers.withCString { headers in
            unsafe body.withUnsafeBytes { bytes in
              var request = unsafe cx_request(
                url: url, name: name, password: password, headers: headers,
                body: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), length: bytes.count,
                connect_milliseconds: connecting * 1000, total_milliseconds: patience * 1000,
                is_direct: endpoint.isLocal ? 1 : 0)
              return unsafe cx_post(&request, &answer)
            }
          }
        }
      }
    }
  }

  /// The other form, a date, is not worth reading: the courier's own patience is long enough.
  private static func seconds(_ text: String) -> Int? {
    Int(text.trimmingCharacters(in: .whitespacesAndNewlines)).flatMap { $0 >= 0 ? $0 : nil }
  }
}

extension Obstacle {
  fileprivate init(_ outcome: cx_outcome) {
    self =
      switch outcome {
      case CX_NO_LIBRARY: .noLibrary
      case CX_NO_NAME: .noName
      case CX_NO_CONNECTION: .noConnection
      case CX_NOT_SECURE: .notSecure
      case CX_NO_ANSWER: .noAnswer
      default: .broken
      }
  }
}
