/** The popup loads its panels after the verdict, and a test may be over before: here they are loaded already. */
import '@/ui/popup/panels';
