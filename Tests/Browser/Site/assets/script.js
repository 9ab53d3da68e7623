// A folder has no index.html of its own accord when it is opened from disk.
if (location.protocol === 'file:') {
    document.addEventListener('click', event => {
        const link = event.target.closest('a[href]')
        if (!link?.pathname.endsWith('/')) return
        event.preventDefault()
        location.href = new URL('index.html', link.href)
    })
}

for (const place of document.querySelectorAll('.later')) place.textContent = 'Deze woorden kwamen later.'

if (document.querySelector('.kapot')) throw new Error('kapot')
