/** The popup loads its evidence after the verdict, and a test may be over before: here it is loaded already. */
import '@/ui/popup/evidence';
