/// What data is about, as data portals of the European Union sort it (vocabulary *Data theme* of the
/// Publications Office).
public enum DataThema: String, Sendable, CaseIterable {
    case landbouw, economie, onderwijs, energie, milieu, bestuur, gezondheid, internationaal, justitie, regio,
        samenleving, wetenschap, vervoer
}
