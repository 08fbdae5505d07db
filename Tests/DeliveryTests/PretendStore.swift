import Foundation
import Synchronization

@testable import Delivery

/// A store that behaves as xAPI asks, except where a test says otherwise.
final class PretendStore: Transport {
  /// What happens at one attempt instead of a fitting answer.
  enum Mishap: Sendable {
    case answers(Int, redirect: String? = nil, retryAfter: Int? = nil, body: String = "")
    /// Nothing arrives.
    case lost(Obstacle)
    /// It arrives and is stored, but no answer comes back.
    case answerLost
  }

  private struct State {
    var mishaps: [Mishap]
    var stored: [(id: String, body: String)] = []
    var batches: [[String]] = []
  }

  private let state: Mutex<State>

  init(_ mishaps: Mishap...) { state = Mutex(State(mishaps: mishaps)) }

  /// Ids in the order in which they were stored.
  var stored: [String] { state.withLock { $0.stored.map(\.id) } }
  /// What was offered, attempt by attempt.
  var batches: [[String]] { state.withLock { $0.batches } }

  func mishaps(_ mishaps: Mishap...) { state.withLock { $0.mishaps = mishaps } }

  func post(_ body: Data, to endpoint: Endpoint, as credentials: Credentials) -> Passage {
    let offered = Self.statements(in: body)
    return state.withLock { state in
      state.batches.append(offered.map(\.id))
      switch state.mishaps.isEmpty ? nil : state.mishaps.removeFirst() {
      case .answers(let status, let redirect, let retryAfter, let body):
        return .answered(
          StoreAnswer(status: status, body: Data(body.utf8), redirect: redirect, retryAfter: retryAfter))
      case .lost(let obstacle): return .lost(obstacle)
      case .answerLost:
        _ = Self.take(offered, &state)
        return .lost(.noAnswer)
      case nil: return .answered(Self.take(offered, &state))
      }
    }
  }

  private static func take(_ offered: [(id: String, body: String)], _ state: inout State) -> StoreAnswer {
    if offered.contains(where: { $0.body.contains("fout") }) { return StoreAnswer(status: 400) }
    let known = Dictionary(state.stored.map { ($0.id, $0.body) }) { first, _ in first }
    if offered.contains(where: { (known[$0.id] ?? $0.body) != $0.body }) {
      return StoreAnswer(status: 409)
    }
    let fresh = offered.filter { known[$0.id] == nil }
    state.stored += fresh
    return fresh.isEmpty
      ? StoreAnswer(status: 204) : StoreAnswer(status: 200, body: Data("[\"…\"]".utf8))
  }

  private static func statements(in body: Data) -> [(id: String, body: String)] {
    let all = (try? JSONSerialization.jsonObject(with: body)) as? [[String: String]] ?? []
    return all.map { ($0["id"] ?? "", $0["tekst"] ?? "") }
  }
}
