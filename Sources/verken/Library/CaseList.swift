import Scenarios

/// The cases as they are listed: the talks of a series stand together.
enum CaseList {
  enum Item {
    case single(CaseLibrary.Shelved)
    case series(SeriesLibrary, [CaseLibrary.Shelved])

    /// As it is typed after `verken oefen`.
    var name: String {
      switch self {
      case .single(let shelved): shelved.entry.name
      case .series(let series, _): series.name
      }
    }

    var title: String {
      switch self {
      case .single(let shelved): shelved.synopsis?.title ?? "niet te lezen; 'verken controleer' zegt waarom"
      case .series(let series, _): "\(series.title) (\(Self.count(series.talks.count)))"
      }
    }

    var level: String? {
      switch self {
      case .single(let shelved): shelved.synopsis?.level
      case .series(_, let shelved): shelved.first?.synopsis?.level
      }
    }

    private static func count(_ talks: Int) -> String { talks == 1 ? "1 gesprek" : "\(talks) gesprekken" }
  }

  static func items(of library: CaseLibrary) -> [Item] {
    let shelf = library.shelf()
    // A case of that name goes before a series.
    let names = Set(shelf.map(\.entry.name))
    let series = Set(shelf.compactMap { $0.synopsis?.series?.name }).subtracting(names)
      .compactMap { SeriesLibrary($0, of: shelf) }
    let grouped = series.map { series in
      Item.series(series, shelf.filter { $0.synopsis?.series?.name == series.name })
    }
    let alone = shelf.filter { shelved in
      !series.contains { $0.name == shelved.synopsis?.series?.name }
    }
    // Who begins finds where to begin at the top.
    return (grouped + alone.map(Item.single)).sorted {
      ($0.level == "basis" ? 0 : 1, $0.name) < ($1.level == "basis" ? 0 : 1, $1.name)
    }
  }
}
