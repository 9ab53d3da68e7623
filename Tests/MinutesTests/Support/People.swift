/// The people of most tests; nobody of this name took part in any meeting.
enum People {
    static let keys = """
        voorzitter: {naam: Gerda Spaan, organisatie: gemeente Veldrade}
        secretaris: {naam: Rika van Dooren, aanhef: Mevrouw}
        aanwezigen:
          - groep: Aanbieders
            deelnemers:
              - {naam: Maurits Vliegen, aanhef: De heer, organisatie: Lumina}
              - {naam: Jolien van Kestel, aanhef: Mevrouw, organisatie: Stichting Aurora}
              - {naam: Mariëlle Peerters-Willemsen, aanhef: Mevrouw, organisatie: Zorgvuur}
              - {naam: Stijn van Geluiken, aanhef: De heer, organisatie: Boreas}
              - {naam: J. de Vries, organisatie: Zorgvuur}
              - {naam: "Anna van der Berg-'t Hart", aanhef: mevr., organisatie: Polder & Dijk}
              - {naam: Ilse Kuipers, aliassen: [projectleider inkoop], organisatie: gemeente Veldrade}
              - {organisatie: Axxon}
        afwezig: [{naam: Ids Bierma}]

        """
}
